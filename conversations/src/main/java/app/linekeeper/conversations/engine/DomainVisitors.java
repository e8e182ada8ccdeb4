package app.linekeeper.conversations.engine;

import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.Incoming;
import app.linekeeper.conversations.flow.Visitor;
import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Caller;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.access.WhoMay;
import app.linekeeper.domain.overview.ClientAtHome;
import app.linekeeper.domain.person.People;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Visitors as members of the domain. A stranger's days are those of UTC. */
@Component
class DomainVisitors implements Visitors {

    private final Access access;
    private final People people;
    private final WhoMay whoMay;
    private final ClientAtHome clients;

    DomainVisitors(Access access, People people, WhoMay whoMay, ClientAtHome clients) {
        this.access = access;
        this.people = people;
        this.whoMay = whoMay;
        this.clients = clients;
    }

    @Override
    public Visitor of(ChatKey chat, String name, @Nullable String languageCode) {
        return visitor(new Incoming.Sender(chat, name, languageCode), access.callerOf(chat.userId()), false);
    }

    @Override
    public Visitor of(Incoming.Sender sender) {
        return visitor(sender, access.callerOf(sender.chat().userId()), true);
    }

    @Override
    public Map<ChatKey, Visitor> all(Collection<Incoming.Sender> senders) {
        Map<Long, Caller> callers = access.callersOf(
                senders.stream().map(sender -> sender.chat().userId()).toList());
        Map<ChatKey, Visitor> found = new HashMap<>();
        for (Incoming.Sender sender : senders) {
            Optional<Caller> caller =
                    Optional.ofNullable(callers.get(sender.chat().userId()));
            found.put(sender.chat(), visitor(sender, caller, true));
        }
        return found;
    }

    @Override
    public List<Text> whoMay(Visitor visitor, Permission work) {
        Acting acting = Objects.requireNonNull(visitor.acting());
        if (acting.client() != null) {
            return Optional.ofNullable(clients.of(acting).partner())
                    .map(partner -> Text.of("refusal.partner").with("partner", partner))
                    .stream()
                    .toList();
        }
        return Optional.ofNullable(acting.partner()).stream()
                .flatMap(partner -> whoMay.of(partner, work).stream())
                .map(one -> Text.of("refusal.colleague")
                        .with("name", one.name())
                        .with("role", one.role().name()))
                .toList();
    }

    private Visitor visitor(Incoming.Sender sender, Optional<Caller> known, boolean writes) {
        return known.map(caller -> {
                    noteReturn(sender, writes && !caller.reachable());
                    return new Visitor(
                            sender.name(), caller.language(), caller.zone(), caller.acting(), caller.elsewhere());
                })
                .orElseGet(() -> stranger(sender, writes));
    }

    /** Somebody who is no member, or no longer: then they are still spoken to in their language. */
    private Visitor stranger(Incoming.Sender sender, boolean writes) {
        return people.findByTelegramId(sender.chat().userId())
                .map(person -> {
                    noteReturn(sender, writes && !person.isReachable());
                    return new Visitor(sender.name(), person.language(), person.zone(), null);
                })
                .orElseGet(() -> new Visitor(
                        sender.name(), Language.ofTelegramCode(sender.languageCode()), ZoneOffset.UTC, null));
    }

    /** Whoever had blocked the bot and writes again gets what it has to say (rule 33). */
    private void noteReturn(Incoming.Sender sender, boolean returned) {
        if (returned) {
            people.markReachable(sender.chat().userId());
        }
    }
}
