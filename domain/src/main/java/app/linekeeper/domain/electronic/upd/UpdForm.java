package app.linekeeper.domain.electronic.upd;

import static app.linekeeper.domain.electronic.upd.UpdWords.word;

import app.linekeeper.domain.document.ActContent;
import app.linekeeper.domain.document.xml.XmlPage;
import app.linekeeper.domain.electronic.ActOriginal;
import app.linekeeper.domain.electronic.ElectronicKind;
import app.linekeeper.domain.electronic.OriginalForm;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * An act as a UPD: of status 1, with an invoice for tax in it, where the seller pays tax, and of status 2 where it does not.
 * The rules of the format beside its schema are kept here: what has to be there for which function.
 */
@Component
final class UpdForm implements OriginalForm {

    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm.ss", Locale.ROOT);

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Whether the paper is an invoice for tax as well: status 1. */
    static boolean isTaxed(ActContent act) {
        return act.tax().percent() != null;
    }

    @Override
    public ElectronicKind kind() {
        return ElectronicKind.UPD;
    }

    @Override
    public Optional<Refusal> missing(ActOriginal original) {
        ActContent act = original.act();
        if (act.replaced() != null) {
            return Optional.of(Refusal.of(Reason.ORIGINAL_CORRECTION));
        } else if (act.customer().detail("inn").isEmpty()) {
            return Optional.of(Refusal.of(Reason.ORIGINAL_FOREIGN)
                    .with("company", act.customer().name()));
        }
        return original.buyerId().isEmpty()
                ? Optional.of(Refusal.of(Reason.ORIGINAL_EXCHANGE_ID)
                        .with("company", act.customer().name()))
                : Optional.empty();
    }

    @Override
    public String fileName(ActOriginal original) {
        return fileId(original) + ".xml";
    }

    @Override
    public byte[] write(ActOriginal original) {
        return XmlPage.write(
                WINDOWS_1251,
                page -> page.element(word("file"), file -> {
                    file.attribute(word("file.id"), fileId(original))
                            .attribute(word("file.format"), "5.03")
                            .attribute(word("file.program"), "Linekeeper");
                    file.element(word("document"), document -> document(document, original));
                }));
    }

    private static String fileId(ActOriginal original) {
        return String.join(
                "_",
                "ON_NSCHFDOPPR",
                original.buyerId(),
                original.sellerId(),
                DateTimeFormatter.BASIC_ISO_DATE.format(original.madeAt().toLocalDate()),
                original.id().value().toString(),
                "0_0_0_0_0_00");
    }

    private static void document(XmlPage page, ActOriginal original) {
        ActContent act = original.act();
        String tax = isTaxed(act) ? "_with_tax" : "";
        page.attribute(word("document.code"), "1115131")
                .attribute(word("document.function"), word("said.function" + tax))
                .attribute(word("document.fact"), word("said.fact"))
                .attribute(word("document.name"), word("said.name" + tax))
                .attribute(word("document.day"), day(original.madeAt().toLocalDate()))
                .attribute(word("document.time"), TIME.format(original.madeAt()))
                .attribute(word("document.maker"), UpdParty.maker(act.executor()), 1_000);
        UpdInvoice.write(page, original);
        UpdTable.write(page, act);
        UpdHandover.write(page, act);
    }
}
