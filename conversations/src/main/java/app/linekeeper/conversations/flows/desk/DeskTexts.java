package app.linekeeper.conversations.flows.desk;

import static app.linekeeper.conversations.flow.CommonSlots.PARTNER;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Option;
import app.linekeeper.domain.desk.Acquaintance;
import app.linekeeper.domain.desk.Keeper;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.OrderRow;
import app.linekeeper.locales.Text;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What several cards of the desk say alike. */
final class DeskTexts {

    private DeskTexts() {}

    /** Whose something is. */
    static Text keeper(@Nullable Keeper keeper) {
        if (keeper == null) {
            return Text.of("desk.no_partner");
        }
        return Text.of(keeper.suspended() ? "desk.of_suspended" : "desk.of_partner")
                .with("partner", keeper.name());
    }

    static Facts partner(@Nullable Keeper keeper) {
        return Facts.of(PARTNER, Objects.requireNonNull(keeper).id());
    }

    /** A person a line. */
    static List<Text> people(List<Acquaintance> people) {
        return people.stream()
                .map(one -> Text.of("desk.person")
                        .with("name", one.name())
                        .with("role", one.role().name())
                        .with("id", String.valueOf(one.telegramId())))
                .toList();
    }

    /** An order that waits, as a button. */
    static Option<OrderId> waiting(OrderRow order) {
        return Option.of(
                order.id(),
                Text.of("desk.waiting_order")
                        .with("state", order.state().name())
                        .with("number", order.number())
                        .with("client", order.clientName())
                        .with("sum", order.sum()));
    }
}
