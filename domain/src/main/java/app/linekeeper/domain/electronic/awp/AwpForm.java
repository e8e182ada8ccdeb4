package app.linekeeper.domain.electronic.awp;

import app.linekeeper.domain.document.ActContent;
import app.linekeeper.domain.document.xml.XmlPage;
import app.linekeeper.domain.electronic.ActOriginal;
import app.linekeeper.domain.electronic.ElectronicKind;
import app.linekeeper.domain.electronic.OriginalForm;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** An act as AwpV1. Its first element alone is in the namespace, so that needs a prefix; the order of elements is fixed. */
@Component
final class AwpForm implements OriginalForm {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private final Words words = Words.standard();

    @Override
    public ElectronicKind kind() {
        return ElectronicKind.AWP;
    }

    @Override
    public Optional<Refusal> missing(ActOriginal original) {
        ActContent act = original.act();
        if (act.replaced() != null) {
            return Optional.of(Refusal.of(Reason.ORIGINAL_CORRECTION));
        }
        return AwpParty.number(act.customer()).isEmpty()
                ? Optional.of(Refusal.of(Reason.ORIGINAL_FOREIGN)
                        .with("company", act.customer().name()))
                : Optional.empty();
    }

    @Override
    public String fileName(ActOriginal original) {
        Text name = Text.of("electronic.file_awp").with("number", original.act().number());
        return words.plain(name, original.act().language()) + ".xml";
    }

    @Override
    public byte[] write(ActOriginal original) {
        return XmlPage.write(
                StandardCharsets.UTF_8,
                page -> page.element("v1:awp", awp -> write(awp.attribute("xmlns:v1", "v1.awp"), original.act())));
    }

    private void write(XmlPage page, ActContent act) {
        String ground = words.plain(
                Text.of("electronic.ground").with("number", act.orderNumber()).with("date", act.orderDate()),
                act.language() == Language.EN ? Language.RU : act.language());
        page.text("date", DAY.format(act.date()))
                .text("number", act.number())
                .text("performedDate", DAY.format(act.date()))
                .text("additionalInfo", ground)
                .element("contract", contract -> contract.text("isContract", "false"))
                .element("recipients", all -> all.element("recipient", one -> AwpParty.recipient(one, act.customer())))
                .element("senders", all -> all.element("sender", one -> AwpParty.sender(one, act.executor())))
                .element("worksPerformed", works -> AwpWorks.write(works, act));
    }
}
