package app.linekeeper.bot.testing;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.client.CreatingClient;
import app.linekeeper.domain.client.NewClient;
import app.linekeeper.domain.company.Company;
import app.linekeeper.domain.company.KeepingCompanies;
import app.linekeeper.domain.link.OneTimeLink;
import app.linekeeper.domain.partner.AdmittingPartner;
import app.linekeeper.domain.partner.InvitingMember;
import app.linekeeper.domain.partner.Joining;
import app.linekeeper.domain.partner.Level;
import app.linekeeper.domain.person.Guest;
import app.linekeeper.domain.requisites.LegalForm;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.domain.wallet.CreditingWallet;
import app.linekeeper.locales.Language;
import java.util.Currency;
import java.util.List;
import java.util.stream.LongStream;

/** A partner beside the demo's, made by the use cases that real ones go through. Telegram ids count up from the owner's. */
public final class NewTeam {

    private static final String REQUISITES = """
            Наименование: ООО «Проба»
            ИНН 7700000023
            КПП 770001001
            ОГРН 1027700000020
            Адрес: 115000, г. Москва, ул. Пробная, д. 1
            Банк: АО «Банк-Пример», г. Москва
            БИК 044525999
            Р/с 40702810900000000002
            К/с 30101810600000000999
            Должность: Генеральный директор
            Подписант: Пробный П. П.
            """;

    private final DemoApplication linekeeper;
    private final MemberId operator;
    private final Acting owner;
    private final long ownerTelegramId;

    private NewTeam(DemoApplication linekeeper, long ownerTelegramId) {
        this.linekeeper = linekeeper;
        this.operator =
                linekeeper.get(Access.class).ofTelegram(1000).orElseThrow().member();
        this.ownerTelegramId = ownerTelegramId;
        this.owner = join(
                ownerTelegramId,
                linekeeper
                        .get(AdmittingPartner.class)
                        .admit(operator, "Проба", Region.RUSSIA, Currency.getInstance("RUB"), Level.OFFICIAL)
                        .orElseThrow());
    }

    /** @param ownerTelegramId above those of the demo */
    public static NewTeam of(DemoApplication linekeeper, long ownerTelegramId) {
        return new NewTeam(linekeeper, ownerTelegramId);
    }

    /** The Telegram ids of that many people, who have joined. */
    public List<Long> members(int count, Role role) {
        return LongStream.rangeClosed(ownerTelegramId + 1, ownerTelegramId + count)
                .peek(id -> member(id, role))
                .boxed()
                .toList();
    }

    /** Lets a person join, again if they were removed. */
    public NewTeam member(long telegramId, Role role) {
        join(
                telegramId,
                linekeeper
                        .get(InvitingMember.class)
                        .invite(owner.member(), role)
                        .orElseThrow());
        return this;
    }

    public Acting owner() {
        return owner;
    }

    /** @param roubles such as {@code 38805.00} */
    public NewTeam withWallet(String roubles) {
        Company company = linekeeper
                .get(KeepingCompanies.class)
                .createFromBlock(owner.member(), LegalForm.RUSSIAN, REQUISITES)
                .orElseThrow();
        linekeeper
                .get(CreditingWallet.class)
                .credit(operator, company.id(), Money.of(roubles, "RUB"), new IdempotencyKey("test:" + company.id()))
                .orElseThrow();
        return this;
    }

    public NewTeam withClient(String name) {
        linekeeper
                .get(CreatingClient.class)
                .create(owner.member(), NewClient.named(name))
                .orElseThrow();
        return this;
    }

    private Acting join(long telegramId, OneTimeLink link) {
        return linekeeper
                .get(Joining.class)
                .join(new Guest(telegramId, "Участник " + telegramId, Language.RU), link.id())
                .orElseThrow();
    }
}
