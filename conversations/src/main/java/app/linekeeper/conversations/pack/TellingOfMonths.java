package app.linekeeper.conversations.pack;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.notice.Telling;
import app.linekeeper.conversations.notice.Told;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.notice.choice.NoticeTopic;
import app.linekeeper.domain.pack.MonthOver;
import app.linekeeper.locales.Text;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those who keep the books, once a month is over, what acts there are and what is missing, and leads to the pack. */
@Component
class TellingOfMonths {

    private final Telling telling;

    TellingOfMonths(Telling telling) {
        this.telling = telling;
    }

    @EventListener
    void on(MonthOver over) {
        Text text = Text.of("pack.month_over")
                .with("period", PackTexts.period(over.month()))
                .with("rows", rows(over));
        telling.partnerOnce(
                over.partner(),
                Permission.TAKE_DOCUMENTS,
                NoticeTopic.DOCUMENTS,
                Told.of(text).button(Text.of("pack.to_pack"), FlowNames.PACK, Facts.of(PackSlots.PERIOD, over.month())),
                "month:" + over.partner() + ":" + over.month());
    }

    private static List<Text> rows(MonthOver over) {
        List<Text> rows = new ArrayList<>();
        if (over.acts() > 0) {
            rows.add(Text.of("pack.month_acts").with("n", over.acts()).with("sums", PackTexts.sums(over.sums())));
        }
        if (over.ready() > 0) {
            rows.add(Text.of("pack.month_ready").with("n", over.ready()));
        }
        rows.addAll(PackTexts.missing(over.missing()));
        return rows;
    }
}
