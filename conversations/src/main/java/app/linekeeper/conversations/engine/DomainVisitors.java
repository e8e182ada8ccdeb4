package app.linekeeper.conversations.engine;

import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.flow.Visitor;
import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.People;
import app.linekeeper.domain.access.Person;
import app.linekeeper.locales.Language;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Visitors as members of the domain. A stranger's days are those of UTC. */
@Component
class DomainVisitors implements Visitors {

    private final Access access;
    private final People people;

    DomainVisitors(Access access, People people) {
        this.access = access;
        this.people = people;
    }

    @Override
    public Visitor of(ChatKey chat, String name, @Nullable String languageCode) {
        Person person = people.findByTelegramId(chat.userId()).orElse(null);
        if (person == null) {
            return new Visitor(name, Language.ofTelegramCode(languageCode), ZoneOffset.UTC, null);
        }
        Acting acting = access.ofTelegram(chat.userId()).orElse(null);
        return new Visitor(person.name(), person.language(), person.zone(), acting);
    }
}
