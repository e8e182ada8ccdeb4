package app.linekeeper.conversations.telling;

import app.linekeeper.conversations.Button;
import app.linekeeper.conversations.ChatLinks;
import app.linekeeper.conversations.Opened;
import app.linekeeper.conversations.Parcel;
import app.linekeeper.conversations.ParcelKind;
import app.linekeeper.conversations.Parcels;
import app.linekeeper.conversations.Receiver;
import app.linekeeper.conversations.Screen;
import app.linekeeper.domain.document.DocumentCard;
import app.linekeeper.domain.document.DocumentCards;
import app.linekeeper.domain.document.DocumentFile;
import app.linekeeper.domain.document.DocumentFiles;
import app.linekeeper.domain.document.DocumentId;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Opens parcels with a document of any type: its file, and under it which it is and what kind of paper (rule 30). */
@Component
public class DocumentParcels implements ParcelKind {

    private final DocumentFiles files;
    private final DocumentCards cards;
    private final ChatLinks links;
    private final Words words;

    public DocumentParcels(DocumentFiles files, DocumentCards cards, ChatLinks links, Words words) {
        this.files = files;
        this.cards = cards;
        this.links = links;
        this.words = words;
    }

    @Override
    public String name() {
        return Parcels.DOCUMENT;
    }

    @Override
    public Opened open(Parcel parcel, Receiver receiver) {
        String said = Objects.requireNonNull(parcel.about().get(Parcels.DOCUMENT_ID));
        DocumentId id = new DocumentId(UUID.fromString(said));
        return enclosing(files.of(id), receiver, under(cards.of(id), receiver.language()));
    }

    /** A document's file with whatever is to be said under it. */
    public Opened enclosing(DocumentFile file, Receiver receiver, Screen under) {
        String coming = words.plain(Text.of("delivery.coming").with("file", file.name()), receiver.language());
        return new Opened.Enclosure(
                new Opened.OutFile(Opened.Look.DOCUMENT, file.name(), file.bytes(), file.sha256()), coming, under);
    }

    private Screen under(DocumentCard card, Language language) {
        String caption = DocumentTexts.about(card).stream()
                .map(text -> words.html(text, language))
                .collect(Collectors.joining("\n"));
        DocumentCard.Successor inForce = card.inForce();
        return new Screen(
                caption, inForce != null && links.areKnown() ? List.of(List.of(way(inForce, language))) : List.of());
    }

    private Button way(DocumentCard.Successor inForce, Language language) {
        String label = words.label(Text.of("document.to_in_force").with("number", inForce.number()), language);
        return Button.opening(
                label, Button.Style.PLAIN, links.start(inForce.reference().token()));
    }
}
