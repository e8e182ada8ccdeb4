package app.linekeeper.domain.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import app.linekeeper.domain.client.ClientAccount;
import app.linekeeper.domain.client.CreatingClient;
import app.linekeeper.domain.client.NewClient;
import app.linekeeper.domain.company.KeepingCompanies;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.order.BuyLines;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.Moves;
import app.linekeeper.domain.testing.PartnerFixture;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An operator finds anything of any partner by whatever is typed. */
@DomainTest
class FindingAnythingTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    Shop shop;

    @Autowired
    Moves moves;

    @Autowired
    CreatingClient creating;

    @Autowired
    KeepingCompanies keeping;

    @Autowired
    PlacingOrder placing;

    @Autowired
    FindingAnything finding;

    @Test
    void aPartnerIsFoundByPartOfItsNameInAnyCaseWithYoOrWithout() {
        SavedPartner partner = fixtures.aPartner().named("Берёзовый Спутник").saved();
        for (String typed : List.of("берёзовый спутник", "БЕРЕЗОВЫЙ", "спутн", "  берёз ")) {
            assertThat(cards(typed))
                    .as(typed)
                    .contains(new CardId(FoundKind.PARTNER, partner.id().value()));
        }
    }

    @Test
    void aCompanyIsFoundByItsNameAndItsTaxNumberWholeOrByItsBeginning() {
        SavedPartner partner = fixtures.aPartner().withCompany("Ромашковый Луг").saved();
        keeping.paste(partner.owner(), partner.company().id(), "ООО «Ромашковый Луг» ИНН 7736050003")
                .orElseThrow();
        for (String typed : List.of("ромашковый луг", "7736050003", "77 3605 0003", "77360500")) {
            assertThat(cards(typed))
                    .as(typed)
                    .contains(
                            new CardId(FoundKind.COMPANY, partner.company().id().value()));
        }
    }

    @Test
    void aClientIsFoundByNameEmailAndTaxNumber() {
        SavedPartner partner = fixtures.aPartner().named("Владелец").saved();
        ClientAccount client = creating.create(
                        partner.owner(), new NewClient("Гладиолус \"А'Б\"", "Flowers@Gladiolus.ru", "7707083893"))
                .orElseThrow();
        for (String typed :
                List.of("гладиолус \"а'б\"", "FLOWERS@gladiolus.ru", "gladiol", "7707083893", "77070 83893")) {
            assertThat(finding.all(shop.operator(), typed).orElseThrow().best())
                    .as(typed)
                    .anySatisfy(found -> {
                        assertThat(found.card())
                                .isEqualTo(
                                        new CardId(FoundKind.CLIENT, client.id().value()));
                        assertThat(found.of()).isEqualTo("Владелец");
                    });
        }
    }

    @Test
    void aLineAndAnOrderAreFoundByTheirWholeNumberWithSpacesAndWordsBeforeIt() {
        SavedPartner partner = fixtures.aPartner().withClient("Daisy").saved();
        Line line = shop.lineEnding(partner.client(), LocalDate.of(2026, 11, 26));
        Order order = order(partner);
        for (String number :
                List.of(line.number(), "№ " + line.number(), spaced(line.number()), "линия " + line.number())) {
            assertThat(cards(number))
                    .as(number)
                    .contains(new CardId(FoundKind.LINE, line.id().value()));
        }
        for (String number :
                List.of(order.number(), "#" + order.number(), spaced(order.number()), "Заказ № " + order.number())) {
            assertThat(cards(number))
                    .as(number)
                    .contains(new CardId(FoundKind.ORDER, order.id().value()));
        }
        assertThat(cards(line.number() + "0")).isEmpty();
    }

    @Test
    void aMemberIsFoundByTelegramIdAndByNameAndLeadsToTheirPartner() {
        SavedPartner partner = fixtures.aPartner().named("Место работы").saved();
        long telegramId = fixtures.guest(partner.owner()).telegramId();
        Found found = finding.all(shop.operator(), String.valueOf(telegramId))
                .orElseThrow()
                .best()
                .get(0);
        assertThat(found.kind()).isEqualTo(FoundKind.MEMBER);
        assertThat(found.card())
                .isEqualTo(new CardId(FoundKind.PARTNER, partner.id().value()));
        assertThat(found.of()).isEqualTo("Место работы");
        assertThat(finding.of(shop.operator(), FoundKind.MEMBER, "owner").orElseThrow())
                .isNotEmpty();
    }

    @Test
    void whoSpeaksForAClientLeadsToThatClient() {
        SavedPartner partner = fixtures.aPartner().withClient("Представляемый").saved();
        long telegramId = moves.speakerOf(partner, partner.client()).telegramId();
        assertThat(finding.all(shop.operator(), String.valueOf(telegramId))
                        .orElseThrow()
                        .best())
                .extracting(Found::kind, Found::card, Found::of)
                .containsExactly(tuple(
                        FoundKind.MEMBER,
                        new CardId(FoundKind.CLIENT, partner.client().id().value()),
                        "Представляемый"));
    }

    @Test
    void anOperatorIsNobodyToBeFound() {
        assertThat(finding.of(shop.operator(), FoundKind.MEMBER, "operator").orElseThrow())
                .isEmpty();
        assertThat(cards(String.valueOf(fixtures.guest(shop.operator()).telegramId())))
                .isEmpty();
    }

    @Test
    void whatIsExactlyAsTypedComesBeforeWhatBeginsSoAndThatBeforeWhatHoldsIt() {
        fixtures.aPartner()
                .named("Три Кедрача")
                .withClient("Кедрачный")
                .withCompany("Кедрач")
                .saved();
        assertThat(finding.all(shop.operator(), "кедрач").orElseThrow().best())
                .extracting(Found::name)
                .containsExactly("Кедрач", "Кедрачный", "Три Кедрача");
    }

    @Test
    void ofEachKindAPageIsListedAndWhereThereIsMoreItIsSaid() {
        PartnerFixture north = fixtures.aPartner().named("Обилие").withCompany("Обилие К");
        for (int n = 0; n < 9; n++) {
            north.withClient("Обилие " + n);
        }
        north.saved();
        Findings found = finding.all(shop.operator(), "обилие").orElseThrow();
        assertThat(found.best())
                .filteredOn(each -> each.kind() == FoundKind.CLIENT)
                .hasSize(8);
        assertThat(found.more()).containsExactly(FoundKind.CLIENT);
        assertThat(finding.of(shop.operator(), FoundKind.CLIENT, "обилие").orElseThrow())
                .hasSize(9);
    }

    @Test
    void wildcardsAndQuotesAndEmojiMeanThemselves() {
        SavedPartner odd =
                fixtures.aPartner().named("100% O'Neill_\"Х\" \uD83C\uDF3C!").saved();
        fixtures.aPartner().named("100 O Neill").saved();
        for (String typed : List.of("100% o", "o'neill_", "neill_\"х\"", "\" \uD83C\uDF3C!")) {
            assertThat(cards(typed))
                    .as(typed)
                    .containsExactly(new CardId(FoundKind.PARTNER, odd.id().value()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\u00a0", "\u2116", "%", "_", "!", "!%", "'", "\"", "\\", "--", "\u0000", "%%%", "___"})
    void whatIsNothingToSearchForFindsNothingAndFailsNowhere(String typed) {
        assertThat(finding.all(shop.operator(), typed).orElseThrow().best()).isEmpty();
    }

    @Test
    void threeHundredCharactersAreSearchedAsFarAsNamesGo() {
        assertThat(cards("Ы".repeat(300))).isEmpty();
        assertThat(cards("\uD83C\uDF3C".repeat(150))).isEmpty();
        assertThat(cards("9".repeat(300))).isEmpty();
    }

    @Test
    void ofOneOrTwoSignsTheBeginningOfANameIsSought() {
        SavedPartner short1 = fixtures.aPartner().named("Щю").saved();
        SavedPartner inside = fixtures.aPartner().named("Борщю").saved();
        assertThat(cards("щю"))
                .contains(new CardId(FoundKind.PARTNER, short1.id().value()))
                .doesNotContain(new CardId(FoundKind.PARTNER, inside.id().value()));
    }

    @Test
    void nobodyButAnOperatorFindsAnything() {
        SavedPartner north = fixtures.aPartner().named("Закрытый").saved();
        assertThat(reason(finding.all(north.owner(), "закрытый"))).isEqualTo(Reason.NOT_ALLOWED);
        assertThat(reason(finding.of(north.owner(), FoundKind.PARTNER, "закрытый")))
                .isEqualTo(Reason.NOT_ALLOWED);
    }

    @Test
    void theNameOfACardIsReadBackAndNothingElseIs() {
        CardId card = new CardId(FoundKind.LINE, UUID.randomUUID());
        assertThat(CardId.parse(card.toString())).isEqualTo(card);
        assertThatIllegalArgumentException().isThrownBy(() -> CardId.parse("LINE"));
    }

    private List<CardId> cards(String typed) {
        return finding.all(shop.operator(), typed).orElseThrow().best().stream()
                .map(Found::card)
                .toList();
    }

    private Order order(SavedPartner partner) {
        return placing.buy(
                        new BuyLines(partner.owner(), partner.client().id(), List.of(Shop.WHATSAPP), 1, 1, Shop.aKey()))
                .orElseThrow();
    }

    private static String spaced(String number) {
        return number.substring(0, 2) + " " + number.substring(2);
    }

    private static Reason reason(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal().reason();
    }
}
