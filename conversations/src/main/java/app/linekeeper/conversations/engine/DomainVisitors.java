package app.linekeeper.conversations.engine;

import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.Incoming;
import app.linekeeper.conversations.flow.Visitor;
import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Caller;
import app.linekeeper.domain.person.People;
import app.linekeeper.locales.Language;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
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
                .map(caller -> member(name, caller))
                .orElseGet(() -> stranger(chat, name, languageCode));
    }

    @Override
    public Map<ChatKey, Visitor> all(Collection<Incoming.Sender> senders) {
        Map<Long, Caller> callers = access.callersOf(
                senders.stream().map(sender -> sender.chat().userId()).toList());
        Map<ChatKey, Visitor> found = new HashMap<>();
        for (Incoming.Sender sender : senders) {
            Caller caller = callers.get(sender.chat().userId());
            found.put(
                    sender.chat(),
                    caller == null
                            ? stranger(sender.chat(), sender.name(), sender.languageCode())
                            : member(sender.name(), caller));
        }
        return found;
    }

    private static Visitor member(String name, Caller caller) {
        return new Visitor(name, caller.language(), caller.zone(), caller.acting());
    }

    /** Somebody who is no member, or no longer: then they are still spoken to in their language. */
    private Visitor stranger(ChatKey chat, String name, @Nullable String languageCode) {
        return people.findByTelegramId(chat.userId())
                .map(person -> new Visitor(name, person.language(), person.zone(), null))
                .orElseGet(() -> new Visitor(name, Language.ofTelegramCode(languageCode), ZoneOffset.UTC, null));
    }
}
