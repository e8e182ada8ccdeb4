package app.linekeeper.conversations.flows.document;

import app.linekeeper.conversations.Opened;
import app.linekeeper.conversations.Parcel;
import app.linekeeper.conversations.ParcelKind;
import app.linekeeper.conversations.Receiver;
import app.linekeeper.conversations.Screen;
import app.linekeeper.conversations.telling.DocumentTexts;
import app.linekeeper.domain.document.Act;
import app.linekeeper.domain.document.DocumentCards;
import app.linekeeper.domain.document.DocumentId;
import app.linekeeper.domain.document.IssuedActs;
import app.linekeeper.domain.electronic.OriginalFile;
import app.linekeeper.domain.electronic.OriginalFiles;
import app.linekeeper.domain.electronic.UnfitOriginal;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Opens parcels with the electronic original of an act: its file, and under it what to do with it (rule 30). Where the file
 * would not be taken, the person is told that, and operators why.
 */
@Component
final class OriginalParcels implements ParcelKind {

    static final String NAME = "ORIGINAL";
    private static final String ACT = "act";

    private final OriginalFiles files;
    private final IssuedActs acts;
    private final DocumentCards cards;
    private final TellingOfUnfit telling;
    private final Words words;

    OriginalParcels(OriginalFiles files, IssuedActs acts, DocumentCards cards, TellingOfUnfit telling, Words words) {
        this.files = files;
        this.acts = acts;
        this.cards = cards;
        this.telling = telling;
        this.words = words;
    }

    static Parcel of(DocumentId act) {
        return new Parcel(NAME, Map.of(ACT, act.value().toString()));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Opened open(Parcel parcel, Receiver receiver) {
        DocumentId act = new DocumentId(
                UUID.fromString(Objects.requireNonNull(parcel.about().get(ACT))));
        try {
            return enclosing(files.of(act), DocumentTexts.title(cards.of(act)), receiver);
        } catch (UnfitOriginal unfit) {
            Act failing = acts.of(act);
            telling.operators(failing, unfit);
            Text failed = Text.of("electronic.failed").with("number", failing.number());
            return Opened.letter(words.html(failed, receiver.language()));
        }
    }

    private Opened enclosing(OriginalFile file, Text title, Receiver receiver) {
        String caption = "electronic.caption_" + file.kind().name().toLowerCase(Locale.ROOT);
        return new Opened.Enclosure(
                new Opened.OutFile(Opened.Look.DOCUMENT, file.name(), file.bytes(), file.sha256()),
                words.plain(Text.of("delivery.coming").with("file", file.name()), receiver.language()),
                new Screen(words.html(Text.of(caption).with("title", title), receiver.language()), List.of()));
    }
}
