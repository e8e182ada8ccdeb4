package app.linekeeper.conversations.telling;

import app.linekeeper.domain.document.DocumentCard;
import app.linekeeper.domain.document.MadeOut;
import app.linekeeper.locales.Dates;
import app.linekeeper.locales.Text;
import java.util.ArrayList;
import java.util.List;

/** What is said of a document, under its file or on its card. */
public final class DocumentTexts {

    private DocumentTexts() {}

    /** Which document it is, what kind of paper (rule 30), and whether another is in force in its place (rule 28). */
    public static List<Text> about(DocumentCard card) {
        List<Text> said = new ArrayList<>();
        said.add(title(card));
        if (card.inForce() != null) {
            said.add(Text.of("document.replaced")
                    .with("number", card.inForce().number())
                    .with("day", Dates.inFigures(card.inForce().day())));
        } else if (card.type().isSigned()) {
            said.add(standing(card));
        } else {
            said.add(Text.of("delivery.caption_invoice"));
        }
        return said;
    }

    /** Which document it is: type, number, day, company, sum. */
    public static Text title(DocumentCard card) {
        Text title = Text.of("document.title")
                .with("type", card.type().name())
                .with("number", card.number())
                .with("day", Dates.inFigures(card.day()));
        MadeOut made = card.madeOut();
        if (made == null) {
            return title;
        }
        Text madeOut = Text.of(made.sum() == null ? "document.made_out_to" : "document.made_out")
                .with("title", title)
                .with("company", made.to());
        return made.sum() == null ? madeOut : madeOut.with("sum", made.sum());
    }

    private static Text standing(DocumentCard card) {
        return card.paperless() == null
                ? Text.of("document.copy")
                : Text.of("document.original")
                        .with("day", Dates.inFigures(card.paperless().since()))
                        .with("ground", card.paperless().ground());
    }
}
