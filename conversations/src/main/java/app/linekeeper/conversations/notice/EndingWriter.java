package app.linekeeper.conversations.notice;

import static app.linekeeper.conversations.flow.CommonSlots.LINE;
import static app.linekeeper.conversations.flow.CommonSlots.MONTHS;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.line.LineRow;
import app.linekeeper.domain.line.LineState;
import app.linekeeper.domain.notice.LookingAgain;
import app.linekeeper.domain.notice.Notice;
import app.linekeeper.domain.notice.NoticeKind;
import app.linekeeper.domain.order.LastTerms;
import app.linekeeper.locales.Dates;
import app.linekeeper.locales.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes that a line ends, or has ended, with the way to renew it. */
@Component
class EndingWriter implements NoticeWriter {

    private final LookingAgain looking;
    private final LastTerms terms;

    EndingWriter(LookingAgain looking, LastTerms terms) {
        this.looking = looking;
        this.terms = terms;
    }

    @Override
    public NoticeKind kind() {
        return NoticeKind.LINE_ENDS;
    }

    @Override
    public Optional<Written> write(Notice notice) {
        return Optional.ofNullable(looking.ending(List.of(notice)).get(notice.id()))
                .map(row -> Written.of(text(row)));
    }

    @Override
    public List<NoticeButton> buttons(Notice notice) {
        LineId line = Objects.requireNonNull(notice.ending()).line();
        Facts facts = Facts.of(LINE, line);
        Optional<Integer> months = terms.of(line);
        NoticeButton renew = months.isPresent()
                ? NoticeButton.first(
                        "renew",
                        Text.of("notice.renew_for")
                                .with("term", Text.of("quote.term").with("n", months.get())),
                        FlowNames.RENEW,
                        facts.with(MONTHS, months.get()))
                : NoticeButton.first("renew", Text.of("notice.renew"), FlowNames.RENEW, facts);
        return List.of(
                renew,
                NoticeButton.of("later", Text.of("notice.later"), FlowNames.LATER, facts),
                NoticeButton.of("leave", Text.of("notice.leave"), FlowNames.GIVE_UP, facts));
    }

    static Text text(LineRow row) {
        return Text.of(row.state() == LineState.OFF ? "notice.line_ended" : key(row))
                .with("number", row.number())
                .with("name", row.name())
                .with("client", row.clientName())
                .with("end", Dates.near(row.end(), row.today()))
                .with("n", Math.abs(row.daysLeft()));
    }

    private static String key(LineRow row) {
        return row.state() == LineState.TRIAL ? "notice.trial_ends" : "notice.line_ends";
    }
}
