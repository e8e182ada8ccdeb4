package app.linekeeper.conversations.notice;

import app.linekeeper.conversations.Button;
import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.Deliveries;
import app.linekeeper.conversations.Opened;
import app.linekeeper.conversations.Parcel;
import app.linekeeper.conversations.ParcelKind;
import app.linekeeper.conversations.Receiver;
import app.linekeeper.conversations.Screen;
import app.linekeeper.conversations.telling.DocumentParcels;
import app.linekeeper.domain.document.DocumentFiles;
import app.linekeeper.domain.notice.LookingAgain;
import app.linekeeper.domain.notice.Notice;
import app.linekeeper.domain.notice.NoticeGoes;
import app.linekeeper.domain.notice.NoticeId;
import app.linekeeper.domain.notice.Notices;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sends notices as parcels, and opens them: never twice, and only while they are true. */
@Component
class NoticeParcels implements ParcelKind {

    private static final String NAME = "NOTICE";
    private static final String ID = "notice";

    private final Deliveries deliveries;
    private final Notices notices;
    private final LookingAgain looking;
    private final NoticeWriters writers;
    private final DocumentFiles files;
    private final DocumentParcels documents;
    private final Words words;

    NoticeParcels(
            Deliveries deliveries,
            Notices notices,
            LookingAgain looking,
            NoticeWriters writers,
            DocumentFiles files,
            DocumentParcels documents,
            Words words) {
        this.deliveries = deliveries;
        this.notices = notices;
        this.looking = looking;
        this.writers = writers;
        this.files = files;
        this.documents = documents;
        this.words = words;
    }

    @EventListener
    void on(NoticeGoes going) {
        deliveries.send(
                new ChatKey(going.telegramId(), going.telegramId()),
                new Parcel(NAME, Map.of(ID, going.notice().toString())));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isRepeated() {
        return false;
    }

    /** It has buttons of its own, and several of a morning would each leave the words of the screen behind. */
    @Override
    public boolean movesScreen() {
        return false;
    }

    @Override
    public Opened open(Parcel parcel, Receiver receiver) {
        return notice(parcel)
                .flatMap(looking::at)
                .flatMap(notice -> writers.of(notice).write(notice).map(written -> opened(notice, written, receiver)))
                .orElseGet(Opened.Nothing::new);
    }

    /** One that was put off while the program stopped may have a second parcel by then. */
    @Override
    public void ended(Parcel parcel, Ending ending) {
        if (ending != Ending.SET_ASIDE) {
            notice(parcel).ifPresent(notices::said);
        }
    }

    private static Optional<NoticeId> notice(Parcel parcel) {
        return NoticeId.read(Objects.requireNonNull(parcel.about().get(ID)));
    }

    private Opened opened(Notice notice, Written written, Receiver receiver) {
        Language language = receiver.language();
        String said = words.html(written.text(), language);
        List<List<Button>> rows = rows(notice, language);
        if (written.enclosed() == null) {
            return new Opened.Letter(new Screen(said, rows));
        }
        String under = said + "\n" + words.html(Text.of("notice.enclosed"), language);
        return documents.enclosing(files.of(written.enclosed()), receiver, new Screen(under, rows));
    }

    private List<List<Button>> rows(Notice notice, Language language) {
        return writers.of(notice).buttons(notice).stream()
                .map(button -> List.of(Button.pressed(
                        words.label(button.label(), language),
                        button.isPrimary() ? Button.Style.PRIMARY : Button.Style.PLAIN,
                        "n:" + notice.id() + ":" + button.event())))
                .toList();
    }
}
