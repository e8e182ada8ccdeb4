package app.linekeeper.conversations.telling;

import app.linekeeper.conversations.Opened;
import app.linekeeper.conversations.Parcel;
import app.linekeeper.conversations.ParcelKind;
import app.linekeeper.conversations.Parcels;
import app.linekeeper.conversations.Receiver;
import app.linekeeper.conversations.Screen;
import app.linekeeper.domain.document.DocumentFile;
import app.linekeeper.domain.document.DocumentFiles;
import app.linekeeper.domain.document.DocumentId;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Opens parcels with a document of any type: its file, and under it what kind of paper it is (rule 30). */
@Component
public class DocumentParcels implements ParcelKind {

    private final DocumentFiles files;
    private final Words words;

    public DocumentParcels(DocumentFiles files, Words words) {
        this.files = files;
        this.words = words;
    }

    @Override
    public String name() {
        return Parcels.DOCUMENT;
    }

    @Override
    public Opened open(Parcel parcel, Receiver receiver) {
        String id = Objects.requireNonNull(parcel.about().get(Parcels.DOCUMENT_ID));
        DocumentFile file = files.of(new DocumentId(UUID.fromString(id)));
        String caption = words.html(
                Text.of("delivery.caption_" + file.type().name().toLowerCase(Locale.ROOT)), receiver.language());
        return enclosing(file, receiver, new Screen(caption, List.of()));
    }

    /** A document's file with whatever is to be said under it. */
    public Opened enclosing(DocumentFile file, Receiver receiver, Screen under) {
        String coming = words.plain(Text.of("delivery.coming").with("file", file.name()), receiver.language());
        return new Opened.Enclosure(
                new Opened.OutFile(Opened.Look.DOCUMENT, file.name(), file.bytes(), file.sha256()), coming, under);
    }
}
