package app.linekeeper.conversations.flows.clientpay;

import app.linekeeper.conversations.flows.card.CardTexts;
import app.linekeeper.domain.clientpay.PaySheet;
import app.linekeeper.domain.clientpay.PaySheetState;
import app.linekeeper.locales.Text;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a link to pay shows whoever has it.
 *
 * @param sheet null where the link is none of ours
 * @param page where it is paid
 * @param zone of whoever looks
 */
record ClientBill(@Nullable PaySheet sheet, String page, ZoneId zone) {

    boolean isKnown() {
        return sheet != null;
    }

    boolean isUnknown() {
        return sheet == null;
    }

    boolean showsOrder() {
        return sheet != null && sheet.state().showsOrder();
    }

    boolean isToBePaid() {
        return is(PaySheetState.TO_PAY);
    }

    boolean isBeingPaid() {
        return is(PaySheetState.BEING_PAID);
    }

    boolean isDeclined() {
        return isToBePaid() && known().declined() != null;
    }

    boolean isReturned() {
        return sheet != null && sheet.returned();
    }

    Text order(Text text) {
        return sum(text)
                .with("number", known().order())
                .with("client", known().client())
                .with(
                        "rows",
                        known().rows().stream()
                                .map(row -> Text.of("client_pay.row")
                                        .with("what", row.what())
                                        .with("sum", row.sum()))
                                .toList());
    }

    Text sum(Text text) {
        return text.with("sum", known().total());
    }

    Text state(Text text) {
        return text.with("state", known().state().name());
    }

    Text until(Text text) {
        return text.with("until", LocalDate.ofInstant(known().linkUntil(), zone));
    }

    Text declined(Text text) {
        return text.with("why", CardTexts.declined(Objects.requireNonNull(known().declined())));
    }

    private boolean is(PaySheetState state) {
        return sheet != null && sheet.state() == state;
    }

    private PaySheet known() {
        return Objects.requireNonNull(sheet);
    }
}
