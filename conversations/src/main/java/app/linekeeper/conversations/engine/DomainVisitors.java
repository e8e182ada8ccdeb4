package app.linekeeper.conversations.engine;

import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.flow.Visitor;
import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.People;
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
        return access.callerOf(chat.userId())
                .map(caller -> new Visitor(name, caller.language(), caller.zone(), caller.acting()))
                .orElseGet(() -> stranger(chat, name, languageCode));
    }

    /** Somebody who is no member, or no longer: then they are still spoken to in their language. */
    private Visitor stranger(ChatKey chat, String name, @Nullable String languageCode) {
        return people.findByTelegramId(chat.userId())
                .map(person -> new Visitor(name, person.language(), person.zone(), null))
                .orElseGet(() -> new Visitor(name, Language.ofTelegramCode(languageCode), ZoneOffset.UTC, null));
    }
}
