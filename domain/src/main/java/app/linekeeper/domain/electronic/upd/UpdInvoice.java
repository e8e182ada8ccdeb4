package app.linekeeper.domain.electronic.upd;

import static app.linekeeper.domain.electronic.upd.UpdWords.word;

import app.linekeeper.domain.document.ActContent;
import app.linekeeper.domain.document.xml.XmlPage;
import app.linekeeper.domain.electronic.ActOriginal;
import app.linekeeper.domain.electronic.PaymentPaper;

/** The head of a UPD: number and day, both parties, the currency. */
final class UpdInvoice {

    private UpdInvoice() {}

    static void write(XmlPage page, ActOriginal original) {
        ActContent act = original.act();
        page.element(word("invoice"), invoice -> {
            invoice.attribute(word("invoice.number"), act.number())
                    .attribute(word("invoice.day"), UpdForm.day(act.date()));
            UpdParty.write(invoice, "seller", act.executor());
            original.paid().forEach(paper -> paid(invoice, paper)); // line 5
            if (UpdForm.isTaxed(act)) { // line 5a: the paper itself closes what it is the invoice for
                invoice.element(
                        word("shipped"),
                        paper -> paper.attribute(word("paper.name"), word("said.name_with_tax"))
                                .attribute(word("paper.number"), act.number())
                                .attribute(word("paper.day"), UpdForm.day(act.date())));
            }
            UpdParty.write(invoice, "buyer", act.customer());
            invoice.element(
                    word("currency"),
                    currency -> currency.attribute(word("currency.code"), "643")
                            .attribute(word("currency.name"), word("said.currency")));
        });
    }

    private static void paid(XmlPage page, PaymentPaper paper) {
        page.element(word("paid"), paid -> {
            if (!paper.number().isBlank()) {
                paid.attribute(word("paid.number"), paper.number(), 30);
            }
            paid.attribute(word("paid.day"), UpdForm.day(paper.day()))
                    .attribute(word("paid.sum"), paper.sum().major().toPlainString());
        });
    }
}
