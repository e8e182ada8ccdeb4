package app.linekeeper.conversations.flows.withdrawal;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.notice.Telling;
import app.linekeeper.conversations.notice.Told;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.notice.choice.NoticeTopic;
import app.linekeeper.domain.withdrawal.WithdrawalDecided;
import app.linekeeper.locales.Text;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the partner's team what became of a withdrawal. */
@Component
class TellingOfWithdrawals {

    private final Telling telling;

    TellingOfWithdrawals(Telling telling) {
        this.telling = telling;
    }

    @EventListener
    void on(WithdrawalDecided decided) {
        Text text = decided.reason() == null
                ? Text.of("withdraw.told_granted")
                : Text.of("withdraw.told_refused").with("why", decided.reason());
        telling.partner(
                decided.partner(),
                Permission.SEE_MONEY,
                NoticeTopic.BONUSES,
                Told.of(text.with("sum", decided.sum()).with("company", decided.company()))
                        .button(Text.of("notice.to_bonuses"), FlowNames.BONUS_HISTORY, Facts.none()));
    }
}
