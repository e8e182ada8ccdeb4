package app.linekeeper.domain.document.pdf;

import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.util.stream.Stream;

/** What a company of Kazakhstan is called in Kazakh, where its legal form stands at the end. */
final class KazakhName {

    private KazakhName() {}

    /** The name with the Kazakh legal form; as it is where it begins with none that has one. */
    static String of(String russian, Words words) {
        return Stream.of("paper.form_partnership", "paper.form_joint_stock")
                .map(Text::of)
                .filter(form -> russian.startsWith(words.plain(form, Language.RU) + " "))
                .findFirst()
                .map(form -> russian.substring(words.plain(form, Language.RU).length())
                                .strip() + " " + words.plain(form, Language.KK))
                .orElse(russian);
    }
}
