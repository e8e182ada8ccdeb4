package app.linekeeper.bot.outbox;

import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.Opened;
import app.linekeeper.conversations.Parcel;
import app.linekeeper.conversations.ParcelKind;
import app.linekeeper.conversations.Receiver;
import app.linekeeper.domain.person.People;
import app.linekeeper.domain.person.Person;
import app.linekeeper.locales.Language;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Whoever opens parcels, by kind. */
@Component
class ParcelKinds {

    private static final TypeReference<Map<String, String>> ABOUT = new TypeReference<>() {};

    /** Asked for late: some of them need the outbox. */
    private final ObjectProvider<ParcelKind> kinds;

    private final People people;
    private final JsonMapper json;

    ParcelKinds(ObjectProvider<ParcelKind> kinds, People people, JsonMapper json) {
        this.kinds = kinds;
        this.people = people;
        this.json = json;
    }

    /** @throws IllegalArgumentException for a kind that nobody opens */
    ParcelKind of(OutboxMessage message) {
        return find(message)
                .orElseThrow(() -> new IllegalArgumentException("nobody opens parcels of kind " + message.kind()));
    }

    /** Empty for a redrawing, and for a kind that nobody opens. */
    Optional<ParcelKind> find(OutboxMessage message) {
        return kinds.stream().filter(kind -> message.is(kind.name())).findFirst();
    }

    void ended(OutboxMessage message, ParcelKind.Ending ending) {
        find(message).ifPresent(kind -> kind.ended(parcel(message), ending));
    }

    Opened open(ParcelKind kind, OutboxMessage message) {
        return kind.open(
                parcel(message), new Receiver(new ChatKey(message.chatId(), message.chatId()), language(message)));
    }

    private Parcel parcel(OutboxMessage message) {
        return new Parcel(message.kind(), json.readValue(message.payload(), ABOUT));
    }

    /** A stranger is never sent anything by itself; whoever is no member any more has not lost their language. */
    private Language language(OutboxMessage message) {
        return people.findByTelegramId(message.chatId()).map(Person::language).orElse(Language.EN);
    }
}
