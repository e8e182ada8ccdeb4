package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.AmountInWords;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.MoneyFormat;
import app.linekeeper.locales.NoBreak;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.TextAlignment;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is written on in one language with the fonts of one document, and the few looks that our documents have.
 *
 * @param first in which labels are written, too, before the sheet's own language; null where one language is the custom
 */
record Sheet(
        Words words,
        Language language,
        Fonts fonts,
        @Nullable Language first) {

    static final Color INK = new DeviceRgb(0x1C, 0x1F, 0x24);
    static final Color FAINT_INK = new DeviceRgb(0x69, 0x70, 0x7A);
    static final Color SHADE = new DeviceRgb(0xF1, 0xF3, 0xF6);
    private static final Color HAIR = new DeviceRgb(0xBF, 0xC5, 0xCD);

    static final float TITLE = 15;
    static final float BODY = 9.5f;
    static final float SMALL = 8;
    private static final Pattern COLON_AT_THE_END = Pattern.compile(":$");
    private static final WholeNumbers WHOLE_NUMBERS = new WholeNumbers();
    private static final float LEADING = 1.25f;
    private static final AmountInWords IN_WORDS = new AmountInWords(Words.standard());

    Sheet(Words words, Language language, Fonts fonts) {
        this(words, language, fonts, null);
    }

    /** The same with labels in two languages, of which this one goes first. */
    Sheet labelledIn(Language other) {
        return new Sheet(words, language, fonts, other);
    }

    /** What a field is called; in both languages where there are two. */
    String label(Text text) {
        List<String> labels = labels(text);
        return labels.size() == 1
                ? labels.get(0)
                : COLON_AT_THE_END.matcher(labels.get(0)).replaceFirst("") + " / " + labels.get(1);
    }

    /** The same, one by one. */
    List<String> labels(Text text) {
        return languages().stream()
                .map(each -> words.plain(text, each))
                .distinct()
                .toList();
    }

    /** In which labels are written, in their order. */
    List<Language> languages() {
        return first == null ? List.of(language) : List.of(first, language);
    }

    /** What a party is called, in Kazakh, too, where labels are. */
    String named(String party) {
        String kazakh = first == Language.KK ? KazakhName.of(party, words) : party;
        return kazakh.equals(party) ? party : kazakh + " / " + party;
    }

    String label(String key) {
        return label(Text.of(key));
    }

    String say(Text text) {
        return words.plain(text, language);
    }

    String say(String key) {
        return say(Text.of(key));
    }

    /** The figures alone, for columns whose head has the currency's sign. */
    String figures(Money money) {
        return MoneyFormat.figures(money, language);
    }

    /** The sum in words; begins with a capital. */
    String inWords(Money money) {
        return IN_WORDS.of(money, language);
    }

    /** The sign of a sum's currency. */
    static String sign(Money money) {
        return switch (money.currency().getCurrencyCode()) {
            case "RUB" -> "\u20BD";
            case "KZT" -> "\u20B8";
            case "USD" -> "$";
            default -> money.currency().getCurrencyCode();
        };
    }

    Paragraph regular(String said) {
        return copied(NoBreak.in(said));
    }

    /** Regular, and to be copied sign by sign: blanks stay what they are. */
    Paragraph copied(String exactly) {
        return written(exactly, Typeface.REGULAR).setFontSize(BODY);
    }

    Paragraph bold(String said) {
        return written(NoBreak.in(said), Typeface.BOLD).setFontSize(BODY);
    }

    Paragraph small(String said) {
        return written(NoBreak.in(said), Typeface.REGULAR).setFontSize(SMALL).setFontColor(FAINT_INK);
    }

    /** A headline to whoever listens. */
    static Paragraph headline(Paragraph said) {
        said.getAccessibilityProperties().setRole(StandardRoles.H1);
        return said;
    }

    /** A table as wide as the page, for eyes only: see {@link Grid}. */
    static Table table(float... shares) {
        return new Grid(shares);
    }

    /** A cell without lines around it. */
    static Cell bare(Paragraph content) {
        return new Cell().add(content).setBorder(Border.NO_BORDER).setPadding(1.5f);
    }

    /** A cell of a ruled table. */
    static Cell ruled(Paragraph content, TextAlignment alignment) {
        return ruled(new Cell(), content, alignment);
    }

    /** The same over several rows or columns. */
    static Cell ruled(Cell cell, Paragraph content, TextAlignment alignment) {
        return cell.add(content.setTextAlignment(alignment))
                .setBorder(new SolidBorder(HAIR, 0.6f))
                .setPaddings(3, 4, 4, 4);
    }

    private Paragraph written(String said, Typeface typeface) {
        Paragraph paragraph =
                new Paragraph().setMargin(0).setMultipliedLeading(LEADING).setFontColor(INK);
        paragraph.setSplitCharacters(WHOLE_NUMBERS);
        fonts.write(paragraph, said, typeface);
        return paragraph;
    }
}
