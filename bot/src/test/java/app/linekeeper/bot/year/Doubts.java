package app.linekeeper.bot.year;

import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.Opened;
import app.linekeeper.conversations.Parcel;
import app.linekeeper.conversations.ParcelKind;
import app.linekeeper.conversations.Receiver;
import app.linekeeper.domain.notice.NoticeId;
import app.linekeeper.domain.person.People;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Tells of which messages nobody knows whether they arrived, as a node was killed while it sent them, and what they say. */
final class Doubts implements Witness {

    /** Before what the list says where it arrived. */
    static final String MARK = "in doubt: ";

    private static final TypeReference<Map<String, String>> ABOUT = new TypeReference<>() {};

    private final Year year;
    private final Set<UUID> known = new HashSet<>();

    Doubts(Year year) {
        this.year = year;
    }

    private record Doubt(UUID id, long chat, String kind, String payload) {}

    @Override
    public List<String> saw(Instant since) {
        List<String> doubts = new ArrayList<>();
        for (Doubt doubt : all()) {
            if (known.add(doubt.id())) {
                doubts.add(MARK + words(doubt, since));
            }
        }
        return doubts;
    }

    private List<Doubt> all() {
        return year.jdbc()
                .sql(
                        "select id, chat_id as chat, kind, payload from outbox_message where state = 'UNKNOWN' order by seq")
                .query(Doubt.class)
                .list();
    }

    private String words(Doubt doubt, Instant since) {
        ChatOwner owner = ChatOwner.all(year.jdbc()).stream()
                .filter(one -> one.telegramId() == doubt.chat())
                .findAny()
                .orElseThrow();
        return opened(doubt) instanceof Opened.Letter letter
                ? owner.hears(since, ChatWords.of(letter.screen()))
                : doubt + " is true no more";
    }

    private Opened opened(Doubt doubt) {
        Parcel parcel = new Parcel(doubt.kind(), year.get(JsonMapper.class).readValue(doubt.payload(), ABOUT));
        Receiver receiver = new Receiver(
                new ChatKey(doubt.chat(), doubt.chat()),
                year.get(People.class)
                        .findByTelegramId(doubt.chat())
                        .orElseThrow()
                        .language());
        ParcelKind kind = year.all(ParcelKind.class).stream()
                .filter(one -> one.name().equals(doubt.kind()))
                .findAny()
                .orElseThrow();
        return Objects.requireNonNull(year.get(TransactionTemplate.class).execute(status -> {
            status.setRollbackOnly();
            onItsWay(parcel);
            return kind.open(parcel, receiver);
        }));
    }

    /** A notice of which nobody knows whether it arrived counts as said, and what was said is not worded again. */
    private void onItsWay(Parcel parcel) {
        if (parcel.kind().equals("NOTICE")) {
            year.jdbc()
                    .sql("update notice set state = 'HANDED' where id = ? and state = 'SAID'")
                    .param(NoticeId.read(Objects.requireNonNull(parcel.about().get("notice")))
                            .orElseThrow()
                            .value())
                    .update();
        }
    }
}
