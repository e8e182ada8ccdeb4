package app.linekeeper.conversations.flows.pack;

import static app.linekeeper.conversations.flow.CommonSlots.COMPANY;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.access.TeamMember;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.pack.monthly.KeepingMonthlyPacks;
import app.linekeeper.domain.pack.monthly.MonthlyPack;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import app.linekeeper.locales.Text;
import java.util.List;
import org.springframework.stereotype.Component;

/** To whom the acts of each company go by themselves on the first of a month. */
@Component
final class MonthlyPackFlow implements Flow {

    private static final Slot<MemberId> RECEIVER = Slot.id("pack_receiver", MemberId::parse);

    private final KeepingMonthlyPacks packs;

    MonthlyPackFlow(KeepingMonthlyPacks packs) {
        this.packs = packs;
    }

    /** A company, and who of the team may have its acts. */
    private record Receivers(MonthlyPack pack, List<TeamMember> team) {

        boolean isOn() {
            return pack.isOn();
        }

        Text company(Text text) {
            return text.with("company", pack.companyName());
        }

        List<Option<MemberId>> options() {
            return team.stream()
                    .map(member -> Option.of(member.member(), member.name()))
                    .toList();
        }
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.PACK_MONTHLY, 1)
                .needs(Permission.TAKE_DOCUMENTS)
                .step(
                        "companies",
                        this::companies,
                        s -> s.says("pack_monthly.title")
                                .saysIf(List::isEmpty, "pack_monthly.none")
                                .choose(COMPANY, MonthlyPackFlow::options, c -> c.then("receiver")))
                .step(
                        "receiver",
                        this::receivers,
                        s -> s.says("pack_monthly.to_whom", Receivers::company)
                                .choose(
                                        RECEIVER,
                                        Receivers::options,
                                        c -> c.runs(this::sendTo).then("companies"))
                                .button(
                                        "stop",
                                        "pack_monthly.stop",
                                        b -> b.danger()
                                                .when(Receivers::isOn)
                                                .runs(this::stop)
                                                .then("companies")))
                .build();
    }

    private List<MonthlyPack> companies(Turn turn) {
        return turn.need(packs.list(turn.acting().member()));
    }

    private static List<Option<CompanyId>> options(List<MonthlyPack> all) {
        return all.stream()
                .map(pack -> Option.of(
                        pack.company(),
                        pack.name() == null
                                ? Text.of("pack_monthly.off").with("company", pack.companyName())
                                : Text.of("pack_monthly.on")
                                        .with("company", pack.companyName())
                                        .with("name", pack.name())))
                .toList();
    }

    private Receivers receivers(Turn turn) {
        Outcome<MonthlyPack> found = companies(turn).stream()
                .filter(pack -> pack.company().equals(turn.get(COMPANY)))
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Refusal.of(Reason.NOT_FOUND).asOutcome());
        return new Receivers(
                turn.need(found), turn.need(packs.receivers(turn.acting().member())));
    }

    private Outcome<Facts> sendTo(Turn turn, IdempotencyKey key) {
        return packs.sendTo(turn.acting().member(), turn.get(COMPANY), turn.get(RECEIVER))
                .map(company -> turn.facts());
    }

    private Outcome<Facts> stop(Turn turn, IdempotencyKey key) {
        return packs.stop(turn.acting().member(), turn.get(COMPANY)).map(company -> turn.facts());
    }
}
