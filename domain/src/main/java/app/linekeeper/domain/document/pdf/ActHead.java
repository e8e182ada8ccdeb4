package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.document.ActContent;
import app.linekeeper.locales.Text;
import com.itextpdf.layout.Document;

/** The top of an act: its name, number and date, the two parties, and on what ground it was done. */
record ActHead(Sheet sheet) {

    void write(Document page, ActContent act) {
        ActWords words = new ActWords(act);
        String title = sheet.say(words.of("title").with("number", act.number()));
        new Headline(sheet).write(page, title, sheet.say(Text.of("act.dated").with("date", act.date())));
        Text ground = words.of("ground").with("number", act.orderNumber()).with("date", act.orderDate());
        Parties parties = new Parties(sheet)
                .party(words.key("executor"), act.executor(), label -> true)
                .party(words.key("customer"), act.customer(), label -> true)
                .row("paper.ground", ground);
        ActContent.Replaced replaced = act.replaced();
        if (replaced != null) {
            parties.row("act.instead", instead(replaced));
        }
        parties.write(page);
    }

    private static Text instead(ActContent.Replaced replaced) {
        return Text.of("act.instead_of").with("number", replaced.number()).with("date", replaced.date());
    }
}
