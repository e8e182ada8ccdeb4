package app.linekeeper.domain.person;

import app.linekeeper.domain.shared.Name;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Remembers a guest as a person from the moment they become a member; a mere stranger is not stored. */
@Component
public class Newcomers {

    private final People people;
    private final Clock clock;

    Newcomers(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /**
     * The person with the guest's Telegram account, made now if there is none.
     *
     * @param zone the zone to begin with, for somebody new
     */
    public Person welcome(Guest guest, ZoneId zone) {
        return people.findByTelegramId(guest.telegramId())
                .orElseGet(() -> people.save(new Person(
                        PersonId.next(),
                        guest.telegramId(),
                        Name.fitting(guest.name()),
                        guest.language(),
                        zone,
                        clock.instant())));
    }
}
