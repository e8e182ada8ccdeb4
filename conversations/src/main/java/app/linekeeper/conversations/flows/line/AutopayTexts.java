package app.linekeeper.conversations.flows.line;

import app.linekeeper.domain.line.LineAutopay;
import app.linekeeper.domain.line.LineRow;
import app.linekeeper.locales.Dates;
import app.linekeeper.locales.Text;

/** How a line is paid for by itself, in words. */
public final class AutopayTexts {

    private AutopayTexts() {}

    /** Fills {@code state}: when and from where it is renewed next, or that it is not this time. */
    public static Text of(LineRow line, Text text) {
        LineAutopay autopay = line.autopay();
        return text.with("state", autopay == null ? Text.of("line.autopay_off") : state(line, autopay));
    }

    private static Text state(LineRow line, LineAutopay autopay) {
        Text state = Text.of(
                        switch (autopay.stage()) {
                            case PLANNED -> "line.autopay_planned";
                            case SKIPPED -> "line.autopay_skipped";
                            case INVOICED -> "line.autopay_invoiced";
                            case RESTING -> "line.autopay_resting";
                        })
                .with("by", autopay.by().name())
                .with("company", autopay.company());
        return autopay.actsOn() == null ? state : state.with("day", Dates.inList(autopay.actsOn(), line.today()));
    }
}
