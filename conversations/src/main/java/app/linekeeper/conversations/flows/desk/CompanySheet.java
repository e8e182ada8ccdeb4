package app.linekeeper.conversations.flows.desk;

import static app.linekeeper.conversations.flow.CommonSlots.CLIENT;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.Options;
import app.linekeeper.conversations.flows.company.PaperlessTexts;
import app.linekeeper.conversations.flows.company.RequisitesTexts;
import app.linekeeper.domain.desk.CompanyAtDesk;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.wallet.Movement;
import app.linekeeper.locales.Text;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/**
 * A company's card before an operator, with a page of what moved on its wallet.
 *
 * @param zone of whoever looks
 */
record CompanySheet(CompanyAtDesk company, ZoneId zone) {

    boolean isComplete() {
        return company.complete();
    }

    boolean isIncomplete() {
        return !isComplete();
    }

    boolean isPaperless() {
        return company.paperless() != null;
    }

    boolean isOnPaper() {
        return !isPaperless();
    }

    boolean isOfClient() {
        return company.client() != null;
    }

    boolean hasMovements() {
        return !company.movements().isEmpty();
    }

    Text known(Text text) {
        return text.with("company", company.name())
                .with("sum", company.balance())
                .with("whose", DeskTexts.keeper(company.keeper()))
                .with("rows", RequisitesTexts.given(company.requisites()));
    }

    Text paperless(Text text) {
        return PaperlessTexts.fill(Objects.requireNonNull(company.paperless()), text);
    }

    Text movements(Text text) {
        return text.with(
                "rows", company.movements().rows().stream().map(this::row).toList());
    }

    /** The page's orders; the pages are counted by movements. */
    Options<OrderId> orders() {
        List<Option<OrderId>> orders = company.movements().rows().stream()
                .filter(movement -> movement.order() != null)
                .map(movement ->
                        Option.of(Objects.requireNonNull(movement.order()), about(movement, Text.of("movement.order"))))
                .distinct()
                .toList();
        return new Options<>(
                orders, company.movements().number(), company.movements().total());
    }

    Facts partner() {
        return DeskTexts.partner(company.keeper());
    }

    Facts client() {
        return Facts.of(CLIENT, Objects.requireNonNull(company.client()));
    }

    private Text row(Movement movement) {
        Text row = Text.of(movement.order() == null ? "desk.movement" : "desk.movement_of_order")
                .with("day", movement.at().atZone(zone).toLocalDate())
                .with("sign", movement.amount().isPositive() ? "+" : "")
                .with("sum", movement.amount())
                .with("kind", movement.kind().name());
        return movement.order() == null ? row : about(movement, row);
    }

    private static Text about(Movement movement, Text text) {
        return text.with("number", Objects.requireNonNull(movement.orderNumber()))
                .with("client", Objects.requireNonNull(movement.client()));
    }
}
