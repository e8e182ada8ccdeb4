package app.linekeeper.conversations.notice;

import static app.linekeeper.conversations.flow.CommonSlots.CLIENT;
import static app.linekeeper.conversations.flow.CommonSlots.LINES;

import app.linekeeper.conversations.engine.NoticeButtons;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flows.line.ManyLines;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.line.LineNumbers;
import app.linekeeper.domain.line.LineRow;
import app.linekeeper.domain.notice.LookingAgain;
import app.linekeeper.domain.notice.Notice;
import app.linekeeper.domain.notice.NoticeKind;
import app.linekeeper.domain.order.OrderTerms;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.locales.Dates;
import app.linekeeper.locales.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Writes several things as one message: lines that end by client, the most urgent first, then what else there is. */
@Component
class DigestWriter implements NoticeWriter {

    /** More would not fit into one message, nor under it. */
    private static final int MOST_CLIENTS = 12;

    private static final int MOST_BUTTONS = 6;
    private static final int MOST_OTHERS = 6;

    private final LookingAgain looking;
    private final OrderTerms terms;
    /** Asked for late: this is one of them. */
    private final ObjectProvider<NoticeWriters> writers;

    DigestWriter(LookingAgain looking, OrderTerms terms, ObjectProvider<NoticeWriters> writers) {
        this.looking = looking;
        this.terms = terms;
        this.writers = writers;
    }

    @Override
    public NoticeKind kind() {
        return NoticeKind.DIGEST;
    }

    @Override
    public Optional<Written> write(Notice digest) {
        List<Notice> bundled = looking.bundled(digest);
        List<Text> parts = new ArrayList<>();
        List<Ending> clients = clients(bundled);
        if (!clients.isEmpty()) {
            parts.add(endings(clients));
        }
        parts.addAll(others(bundled));
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(Written.of(Text.of("notice.digest").with("parts", parts)));
    }

    @Override
    public List<NoticeButton> buttons(Notice digest) {
        List<Notice> bundled = looking.bundled(digest);
        List<Ending> clients = clients(bundled);
        return Stream.concat(
                        clients.stream()
                                .limit(MOST_BUTTONS)
                                .map(client -> client.button(clients.size() == 1, terms.mostLines())),
                        waysOn(bundled))
                .toList();
    }

    /** Where the first button of each of the others leads, in the order in which they are told; several to one place once. */
    private Stream<NoticeButton> waysOn(List<Notice> bundled) {
        Map<NoticeButtons.Destination, NoticeButton> ways = new LinkedHashMap<>();
        bundled.stream()
                .filter(notice -> notice.kind() != NoticeKind.LINE_ENDS)
                .limit(MOST_OTHERS)
                .forEach(notice -> writers.getObject().of(notice).buttons(notice).stream()
                        .findFirst()
                        .ifPresent(button -> ways.putIfAbsent(button.leadsTo(), button.of(notice.id()))));
        return ways.values().stream();
    }

    /** The lines of one client that end. */
    private record Ending(ClientId id, String name, List<LineRow> lines) {

        LineRow first() {
            return lines.get(0);
        }

        Text row() {
            return Text.of(first().daysLeft() < 0 ? "notice.digest_client_off" : "notice.digest_client")
                    .with("client", name)
                    .with("n", lines.size())
                    .with("end", Dates.near(first().end(), first().today()))
                    .with(
                            "numbers",
                            ManyLines.numbers(
                                    lines.stream().map(LineRow::number).toList()));
        }

        NoticeButton button(boolean isOnly, int atMost) {
            List<LineId> renewed = lines.stream().limit(atMost).map(LineRow::id).toList();
            Text label = Text.of(isOnly ? "notice.digest_renew_all" : "notice.digest_renew")
                    .with("client", name)
                    .with("n", renewed.size());
            Facts facts = Facts.of(CLIENT, id).with(LINES, renewed);
            return isOnly
                    ? NoticeButton.first(id.toString(), label, FlowNames.RENEW_SEVERAL, facts)
                    : NoticeButton.of(id.toString(), label, FlowNames.RENEW_SEVERAL, facts);
        }
    }

    private List<Ending> clients(List<Notice> bundled) {
        Map<ClientId, List<LineRow>> byClient = looking.ending(bundled).values().stream()
                .sorted(Comparator.comparing(LineRow::end).thenComparing(LineRow::number, LineNumbers.ORDER))
                .collect(Collectors.groupingBy(LineRow::client, LinkedHashMap::new, Collectors.toList()));
        return byClient.entrySet().stream()
                .map(each -> new Ending(each.getKey(), each.getValue().get(0).clientName(), each.getValue()))
                .toList();
    }

    private static Text endings(List<Ending> clients) {
        List<Text> rows = new ArrayList<>(
                clients.stream().limit(MOST_CLIENTS).map(Ending::row).toList());
        if (clients.size() > MOST_CLIENTS) {
            rows.add(Text.of("notice.digest_more_clients").with("n", clients.size() - MOST_CLIENTS));
        }
        return Text.of("notice.digest_lines")
                .with(
                        "n",
                        clients.stream()
                                .mapToInt(client -> client.lines().size())
                                .sum())
                .with("rows", rows);
    }

    private List<Text> others(List<Notice> bundled) {
        List<Text> texts = bundled.stream()
                .filter(notice -> notice.kind() != NoticeKind.LINE_ENDS)
                .flatMap(notice -> writers.getObject().of(notice).write(notice).stream())
                .map(Written::text)
                .toList();
        List<Text> some = new ArrayList<>(texts.stream().limit(MOST_OTHERS).toList());
        if (texts.size() > MOST_OTHERS) {
            some.add(Text.of("notice.digest_more").with("n", texts.size() - MOST_OTHERS));
        }
        return some;
    }
}
