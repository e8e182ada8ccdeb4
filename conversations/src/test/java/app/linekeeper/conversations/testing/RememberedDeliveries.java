package app.linekeeper.conversations.testing;

import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.Deliveries;
import app.linekeeper.conversations.Opened;
import app.linekeeper.conversations.Parcel;
import app.linekeeper.conversations.ParcelKind;
import app.linekeeper.conversations.Parcels;
import app.linekeeper.conversations.Receiver;
import app.linekeeper.conversations.Screen;
import app.linekeeper.conversations.Topic;
import app.linekeeper.domain.document.DocumentId;
import app.linekeeper.domain.person.People;
import app.linekeeper.domain.person.Person;
import app.linekeeper.locales.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Deliveries that go nowhere and are remembered; a parcel is opened when somebody looks at it. */
public final class RememberedDeliveries implements Deliveries {

    private record Sent(ChatKey chat, Parcel parcel) {}

    private final ObjectProvider<ParcelKind> kinds;
    private final ObjectProvider<People> people;
    private final List<Sent> sent = new ArrayList<>();
    private final List<Sent> underWay = new ArrayList<>();
    private final List<Topic> happened = new ArrayList<>();

    RememberedDeliveries(ObjectProvider<ParcelKind> kinds, ObjectProvider<People> people) {
        this.kinds = kinds;
        this.people = people;
    }

    /** @throws IllegalStateException outside of a transaction, as the real ones do */
    @Override
    public void send(ChatKey chat, Parcel parcel) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("no transaction to deliver in");
        }
        sent.add(new Sent(chat, parcel));
        underWay.add(new Sent(chat, parcel));
    }

    @Override
    public void redraw(Topic topic) {
        happened.add(topic);
    }

    @Override
    public boolean isUnderWay(ChatKey chat, String kind) {
        return underWay.stream()
                .anyMatch(
                        each -> each.chat().equals(chat) && each.parcel().kind().equals(kind));
    }

    /** All that was sent has come. */
    public void arrive() {
        underWay.clear();
    }

    /** The documents delivered so far, one that was delivered twice twice. */
    public List<DocumentId> documents() {
        return sent.stream()
                .map(Sent::parcel)
                .filter(parcel -> parcel.kind().equals(Parcels.DOCUMENT))
                .map(parcel -> parcel.about().get(Parcels.DOCUMENT_ID))
                .map(id -> new DocumentId(UUID.fromString(Objects.requireNonNull(id))))
                .toList();
    }

    /** The messages that are no documents and are still true, as they would be sent now. */
    public List<Screen> messages() {
        return sent.stream()
                .filter(each -> !each.parcel().kind().equals(Parcels.DOCUMENT))
                .flatMap(each -> screens(each).stream())
                .toList();
    }

    /** The words of the messages to this person, as they would be sent now. */
    public List<String> wordsTo(long person) {
        return screensTo(person).stream().map(Screen::html).toList();
    }

    /** The messages to this person, as they would be sent now. */
    public List<Screen> screensTo(long person) {
        return sent.stream()
                .filter(each -> each.chat().equals(new ChatKey(person, person)))
                .filter(each -> !each.parcel().kind().equals(Parcels.DOCUMENT))
                .flatMap(each -> screens(each).stream())
                .toList();
    }

    /** What screens were to be drawn anew by. */
    public List<Topic> happened() {
        return List.copyOf(happened);
    }

    public void forget() {
        sent.clear();
        underWay.clear();
        happened.clear();
    }

    private List<Screen> screens(Sent each) {
        Opened opened = kinds.stream()
                .filter(kind -> kind.name().equals(each.parcel().kind()))
                .findFirst()
                .orElseThrow()
                .open(each.parcel(), new Receiver(each.chat(), language(each.chat())));
        if (opened instanceof Opened.Letter letter) {
            return List.of(withPlainBlanks(letter.screen()));
        }
        return opened instanceof Opened.Enclosure enclosed ? List.of(withPlainBlanks(enclosed.under())) : List.of();
    }

    private static Screen withPlainBlanks(Screen screen) {
        return new Screen(Talk.plainBlanks(screen.html()), screen.rows());
    }

    private Language language(ChatKey chat) {
        return people.getObject()
                .findByTelegramId(chat.userId())
                .map(Person::language)
                .orElse(Language.RU);
    }
}
