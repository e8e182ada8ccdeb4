package app.linekeeper.conversations.flows.home;

import app.linekeeper.conversations.DeliveryStates.Delivery;
import app.linekeeper.conversations.flow.Option;
import app.linekeeper.domain.person.PersonId;
import app.linekeeper.domain.reach.KnownPerson;
import app.linekeeper.locales.Dates;
import app.linekeeper.locales.Text;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A person, and what was delivered to them lately. */
record DeliveriesTo(KnownPerson person, List<Delivery> newest, ZoneId zone) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    static Option<PersonId> option(KnownPerson person) {
        return Option.of(person.id(), known(person, Text.of("undelivered.person_of")));
    }

    boolean isUnreachable() {
        return !person.reachable();
    }

    boolean hasNone() {
        return newest.isEmpty();
    }

    boolean hasSome() {
        return !hasNone();
    }

    Text known(Text text) {
        return known(person, text).with("id", String.valueOf(person.telegramId()));
    }

    Text rows(Text text) {
        return text.with("rows", newest.stream().map(this::row).toList());
    }

    private Text row(Delivery delivery) {
        ZonedDateTime at = delivery.at().atZone(zone);
        return Text.of("undelivered.row")
                .with("day", Dates.withoutYear(at.toLocalDate()))
                .with("time", CLOCK.format(at))
                .with("kind", delivery.kind())
                .with("state", delivery.state().name());
    }

    private static Text known(KnownPerson person, Text text) {
        return text.with("name", person.name())
                .with("partner", person.partner() == null ? "\u2014" : person.partner())
                .with("reachable", String.valueOf(person.reachable()));
    }
}
