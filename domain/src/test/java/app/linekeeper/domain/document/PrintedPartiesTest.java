package app.linekeeper.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.catalog.Seller;
import app.linekeeper.domain.catalog.SellerId;
import app.linekeeper.domain.catalog.SellerRequisites;
import app.linekeeper.domain.shared.Region;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class PrintedPartiesTest {

    @Test
    void aSellerThatIsASoleTraderHasTheNumberOfOne() {
        assertThat(PrintedParties.of(seller("500100732259", "304500116000157")).detail("ogrnip"))
                .isEqualTo("304500116000157");
        assertThat(PrintedParties.of(seller("7707083893", "1027700132195")).detail("ogrn"))
                .isEqualTo("1027700132195");
    }

    private static Seller seller(String inn, String ogrn) {
        SellerRequisites requisites = new SellerRequisites(
                "Продавец", inn, null, ogrn, "Москва", null, null, null, null, null, null, null, "", "");
        return new Seller(SellerId.next(), Region.RUSSIA, Currency.getInstance("RUB"), requisites, "");
    }
}
