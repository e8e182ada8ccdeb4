package app.linekeeper.conversations.testing;

import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.Incoming;
import app.linekeeper.conversations.engine.Visitors;
import app.linekeeper.conversations.flow.Visitor;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.person.PersonId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The real visitors, or one invented owner, made to speak the language of a test. */
public final class TestVisitors implements Visitors {

    /** Whoever comes owns one and the same partner. */
    public static final Acting OWNER = new Acting(MemberId.next(), PersonId.next(), Role.OWNER, PartnerId.next(), null);

    private final Visitors real;
    private Language language;

    private TestVisitors(Visitors real) {
        this.real = real;
    }

    static TestVisitors owner() {
        return acting(OWNER);
    }

    static TestVisitors stranger() {
        return acting(null);
    }

    static TestVisitors of(Visitors real) {
        return new TestVisitors(real);
    }

    /** From now on everybody speaks this language; null for their own. */
    void speak(Language chosen) {
        language = chosen;
    }

    @Override
    public Visitor of(ChatKey chat, String name, String languageCode) {
        return spoken(real.of(chat, name, languageCode));
    }

    @Override
    public Visitor of(Incoming.Sender sender) {
        return spoken(real.of(sender));
    }

    @Override
    public Map<ChatKey, Visitor> all(Collection<Incoming.Sender> senders) {
        Map<ChatKey, Visitor> all = new HashMap<>(real.all(senders));
        all.replaceAll((chat, visitor) -> spoken(visitor));
        return all;
    }

    @Override
    public List<Text> whoMay(Visitor visitor, Permission work) {
        return real.whoMay(visitor, work);
    }

    private Visitor spoken(Visitor visitor) {
        return language == null
                ? visitor
                : new Visitor(visitor.name(), language, visitor.zone(), visitor.acting(), visitor.elsewhere());
    }

    private static TestVisitors acting(Acting acting) {
        return new TestVisitors((chat, name, code) ->
                new Visitor(name, Language.ofTelegramCode(code), ZoneId.of("Europe/Moscow"), acting));
    }
}
