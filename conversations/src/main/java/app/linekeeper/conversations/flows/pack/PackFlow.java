package app.linekeeper.conversations.flows.pack;

import static app.linekeeper.conversations.flow.CommonSlots.CLIENT;
import static app.linekeeper.conversations.flow.CommonSlots.COMPANY;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;
import static app.linekeeper.conversations.pack.PackSlots.PERIOD;

import app.linekeeper.conversations.Deliveries;
import app.linekeeper.conversations.flow.Deed;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.conversations.flows.client.PickedFor;
import app.linekeeper.conversations.pack.PackParcels;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.client.OwnClients;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.company.KeepingCompanies;
import app.linekeeper.domain.pack.AskForPack;
import app.linekeeper.domain.pack.PackForm;
import app.linekeeper.domain.pack.PackId;
import app.linekeeper.domain.pack.PackScope;
import app.linekeeper.domain.pack.RequestingPack;
import app.linekeeper.domain.pack.SeeingPacks;
import app.linekeeper.domain.shared.Period;
import app.linekeeper.domain.shared.TypedPeriod;
import app.linekeeper.locales.Text;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All acts of a period at once: the past month of everybody in one archive unless something else is chosen. */
@Component
final class PackFlow implements Flow {

    private static final Slot<PackForm> FORM = Slot.of("pack_form", PackForm.class);
    private static final Slot<List<PackForm>> FORMS = Slot.many("pack_forms", FORM);
    private static final Slot<PackId> PACK = Slot.id("pack", PackId::parse);

    private final RequestingPack requesting;
    private final SeeingPacks packs;
    private final KeepingCompanies companies;
    private final OwnClients clients;
    private final Deliveries deliveries;

    PackFlow(
            RequestingPack requesting,
            SeeingPacks packs,
            KeepingCompanies companies,
            OwnClients clients,
            Deliveries deliveries) {
        this.requesting = requesting;
        this.packs = packs;
        this.companies = companies;
        this.clients = clients;
        this.deliveries = deliveries;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.PACK, 1)
                .needs(Permission.TAKE_DOCUMENTS)
                .takes(CLIENT, COMPANY, PERIOD)
                .step("pack", this::wish, this::pack)
                .step(
                        "forms",
                        s -> s.says("pack.forms")
                                .toggle(
                                        FORMS,
                                        FORM,
                                        turn -> forms(),
                                        "pack.make",
                                        c -> c.runs(asking(turn -> EnumSet.copyOf(turn.get(FORMS))))
                                                .then("making")))
                .step(
                        "period",
                        s -> s.says("pack.which_days")
                                .choose(
                                        PERIOD,
                                        turn -> UsualPeriods.options(turn.today()),
                                        c -> c.columns(2).then("pack"))
                                .asks(PERIOD, (text, turn) -> TypedPeriod.read(text), a -> a.then("pack")))
                .enter(
                        "client",
                        FlowNames.CLIENTS,
                        e -> e.with(Facts.of(PickedFor.SLOT, PickedFor.PACKING))
                                .into(CLIENT)
                                .forgets(COMPANY)
                                .then("pack"))
                .step(
                        "company",
                        s -> s.says("pack.which_company")
                                .choose(
                                        COMPANY,
                                        this::companies,
                                        c -> c.forgets(CLIENT).then("pack")))
                .step("making", this::sheet, this::making)
                .build();
    }

    private StepBuilder<PackWish> pack(StepBuilder<PackWish> s) {
        return s.says("pack.title", PackWish::about)
                .says("pack.about")
                .button(
                        "zip",
                        "pack.zip",
                        b -> b.primary().runs(only(PackForm.ZIP)).then("making"))
                .button("print", "pack.print", b -> b.runs(only(PackForm.PRINT)).then("making"))
                .button(
                        "register",
                        "pack.register_only",
                        b -> b.beside().runs(only(PackForm.REGISTER)).then("making"))
                .button("several", "pack.several", b -> b.forgets(FORMS).then("forms"))
                .button("period", "pack.other_days", b -> b.beside().then("period"))
                .button("client", "pack.one_client", b -> b.then("client"))
                .button("company", "pack.one_company", b -> b.beside().then("company"))
                .button(
                        "everybody",
                        "pack.for_all",
                        b -> b.when(PackWish::isConfined)
                                .forgets(CLIENT, COMPANY)
                                .stays())
                .button("monthly", "pack.monthly", b -> b.opens(FlowNames.PACK_MONTHLY));
    }

    private StepBuilder<PackSheet> making(StepBuilder<PackSheet> s) {
        return s.livesBy(PackSheet::topic)
                .says("pack.title", PackSheet::about)
                .says("pack.state", PackSheet::state)
                .saysIf(PackSheet::isMissingSome, "pack.missing", PackSheet::missing)
                .button(
                        "requisites",
                        "pack.requisites",
                        b -> b.primary()
                                .needs(Permission.EDIT_REQUISITES)
                                .when(PackSheet::lacksRequisites)
                                .opensWith(FlowNames.REQUISITES, PackSheet::company))
                .button("another", "pack.another", b -> b.then("pack"))
                .button("documents", "pack.documents", b -> b.beside().opens(FlowNames.DOCUMENTS));
    }

    private PackWish wish(Turn turn) {
        return new PackWish(
                period(turn),
                turn.find(CLIENT)
                        .map(client ->
                                turn.need(clients.find(turn.acting(), client)).name())
                        .orElse(null),
                turn.find(COMPANY)
                        .map(company -> turn.need(companies.find(turn.acting().member(), company))
                                .name())
                        .orElse(null));
    }

    private PackSheet sheet(Turn turn) {
        return new PackSheet(
                turn.need(packs.find(turn.acting().member(), turn.get(PACK))),
                deliveries.isUnderWay(turn.chat(), PackParcels.NAME));
    }

    private List<Option<CompanyId>> companies(Turn turn) {
        return turn.need(companies.list(turn.acting().member())).stream()
                .map(company -> Option.of(company.id(), company.name()))
                .toList();
    }

    private static List<Option<PackForm>> forms() {
        return Stream.of(PackForm.values())
                .map(form -> Option.of(form, Text.of("pack.form").with("form", form.name())))
                .toList();
    }

    private Deed only(PackForm form) {
        return asking(turn -> Set.of(form));
    }

    private Deed asking(Function<Turn, Set<PackForm>> forms) {
        return (turn, key) -> requesting
                .request(new AskForPack(
                        turn.acting().member(),
                        period(turn),
                        new PackScope(
                                turn.find(CLIENT).orElse(null),
                                turn.find(COMPANY).orElse(null)),
                        forms.apply(turn),
                        key))
                .map(pack -> turn.facts().with(PACK, pack));
    }

    private static Period period(Turn turn) {
        return turn.find(PERIOD).orElseGet(() -> UsualPeriods.pastMonth(turn.today()));
    }
}
