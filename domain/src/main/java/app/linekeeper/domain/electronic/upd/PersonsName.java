package app.linekeeper.domain.electronic.upd;

import static app.linekeeper.domain.electronic.upd.UpdWords.word;

import app.linekeeper.domain.document.xml.XmlPage;
import app.linekeeper.domain.electronic.UnfitOriginal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A person as the format wants one.
 *
 * @param name in full, or its initial
 * @param patronymic likewise; empty where there is none
 */
record PersonsName(String surname, String name, String patronymic) {

    private static final int LONGEST = 60;

    /**
     * A surname with a name or initials after or before it, as documents print them.
     *
     * @throws UnfitOriginal if that is no more than one word
     */
    static PersonsName of(String printed) {
        List<String> words = Stream.of(printed.strip().replace(".", ". ").split("[\\s,]+"))
                .filter(each -> !each.isEmpty())
                .toList();
        if (words.size() < 2) {
            throw new UnfitOriginal("no surname and name: " + printed);
        }
        int surname = 0;
        while (words.get(surname).endsWith(".") && surname < words.size() - 1) {
            surname++;
        }
        List<String> others = new ArrayList<>(words);
        return new PersonsName(others.remove(surname), others.remove(0), String.join(" ", others));
    }

    void write(XmlPage page) {
        page.element(word("person"), person -> {
            person.attribute(word("person.surname"), surname, LONGEST).attribute(word("person.name"), name, LONGEST);
            if (!patronymic.isEmpty()) {
                person.attribute(word("person.patronymic"), patronymic, LONGEST);
            }
        });
    }
}
