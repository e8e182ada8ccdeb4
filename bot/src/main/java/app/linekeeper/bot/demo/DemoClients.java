package app.linekeeper.bot.demo;

import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.catalog.ChannelCode;
import app.linekeeper.domain.client.ClientAccount;
import app.linekeeper.domain.client.ConsentingClient;
import app.linekeeper.domain.client.CreatingClient;
import app.linekeeper.domain.client.InvitingClient;
import app.linekeeper.domain.client.NewClient;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.line.ChannelSet;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.line.LineCalendar;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.line.LineStart;
import app.linekeeper.domain.line.Lines;
import app.linekeeper.domain.line.Provisioning;
import app.linekeeper.domain.link.LinkId;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.order.RenewLines;
import app.linekeeper.domain.payment.PayingOrder;
import app.linekeeper.domain.person.ChangingSettings;
import app.linekeeper.domain.person.Guest;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.shared.IdempotencyKey;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Gives the demo's partners clients with lines, some of them renewed and paid already. */
@Component
@Profile("demo")
class DemoClients {

    private final CreatingClient creating;
    private final InvitingClient inviting;
    private final ConsentingClient consenting;
    private final ChangingSettings settings;
    private final Lines lines;
    private final Provisioning provisioning;
    private final PlacingOrder orders;
    private final PayingOrder payments;
    private final Clock clock;

    DemoClients(
            CreatingClient creating,
            InvitingClient inviting,
            ConsentingClient consenting,
            ChangingSettings settings,
            Lines lines,
            Provisioning provisioning,
            PlacingOrder orders,
            PayingOrder payments,
            Clock clock) {
        this.creating = creating;
        this.inviting = inviting;
        this.consenting = consenting;
        this.settings = settings;
        this.lines = lines;
        this.provisioning = provisioning;
        this.orders = orders;
        this.payments = payments;
        this.clock = clock;
    }

    /** @param payer whose wallet pays for what the client has ordered */
    void add(Acting owner, CompanyId payer, DemoStory.Client told) {
        ClientAccount client = creating.create(
                        owner.member(), new NewClient(told.name(), told.email(), told.taxNumber()))
                .orElseThrow();
        if (told.person() != null) {
            consent(owner, client, told.person());
        }
        for (DemoStory.Line line : told.lines()) {
            Line started = start(owner, client, line);
            if (line.orderedMonths() > 0) {
                renew(owner, payer, started, line);
            }
        }
    }

    private void consent(Acting owner, ClientAccount client, DemoStory.Person person) {
        LinkId link =
                inviting.toAccount(owner.member(), client.id()).orElseThrow().id();
        Acting representative = consenting
                .consent(new Guest(person.telegramId(), person.name(), person.language()), link)
                .orElseThrow();
        settings.zone(representative.person(), person.zone().getId());
    }

    private Line start(Acting owner, ClientAccount client, DemoStory.Line told) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), client.zone());
        LineStart start = new LineStart(
                UUID.randomUUID(),
                owner.partnerOrThrow(),
                client.id(),
                told.name(),
                new ChannelSet(told.channels().stream().map(ChannelCode::new).toList()),
                LineCalendar.endingOn(today.plusDays(told.days())),
                client.zone());
        return lines.save(Line.sold(LineId.next(), provisioning.start(start), start));
    }

    private void renew(Acting owner, CompanyId payer, Line line, DemoStory.Line told) {
        String name = "demo:" + line.number();
        Order order = orders.renew(new RenewLines(
                        owner.member(), List.of(line.id()), told.orderedMonths(), new IdempotencyKey(name + ":order")))
                .orElseThrow();
        IdempotencyKey key = new IdempotencyKey(name + ":payment");
        if (told.withBonuses()) {
            payments.withBonuses(owner.member(), order.id(), order.total(PriceBasis.BONUSES), key)
                    .orElseThrow();
        } else {
            payments.fromWallet(owner.member(), order.id(), payer, order.total(PriceBasis.PARTNER_PAYS), key)
                    .orElseThrow();
        }
    }
}
