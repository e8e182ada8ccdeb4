package app.linekeeper.domain.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rule 30. */
@DomainTest
class AgreeingPaperlessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    Fixtures fixtures;

    @Autowired
    Shop shop;

    @Autowired
    AgreeingPaperless agreeing;

    @Autowired
    Companies companies;

    @Autowired
    JdbcClient jdbc;

    private SavedPartner north;
    private CompanyId company;

    @BeforeEach
    void aCompany() {
        north = fixtures.aPartner().withCompany("ООО «Север»").saved();
        company = north.company().id();
    }

    @Test
    void anAgreementIsKeptWithItsDayAndGroundUntilItEnds() {
        agree(shop.operator(), TODAY).orElseThrow();
        assertThat(kept()).isEqualTo(new PaperlessAgreement(TODAY, "договор № 7"));

        agreeing.end(shop.operator(), company).orElseThrow();
        assertThat(kept()).isNull();
        assertThat(jdbc.sql("select deed from audit_entry where subject_id = ? and deed like 'paperless%'")
                        .param(company.toString())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("paperless.agreed", "paperless.ended");
    }

    @Test
    void onlyAnOperatorNotesIt() {
        assertThat(reason(agree(north.owner(), TODAY))).isEqualTo(Reason.NOT_ALLOWED);
        assertThat(reason(agreeing.end(north.owner(), company))).isEqualTo(Reason.NOT_ALLOWED);
        assertThat(reason(agreeing.end(shop.operator(), CompanyId.next()))).isEqualTo(Reason.NOT_FOUND);
        assertThat(kept()).isNull();
    }

    @Test
    void aDayToComeIsRefusedAndNothingWithoutAGroundIsNoted() {
        assertThat(reason(agree(shop.operator(), TODAY.plusDays(1)))).isEqualTo(Reason.PAPERLESS_DAY_TO_COME);
        for (String ground : new String[] {" ", "x".repeat(201)}) {
            assertThatThrownBy(() -> agreeing.agree(shop.operator(), company, TODAY, ground))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(kept()).isNull();
    }

    private Outcome<Company> agree(MemberId member, LocalDate since) {
        return agreeing.agree(member, company, since, "договор № 7");
    }

    private @Nullable PaperlessAgreement kept() {
        return companies.findById(company).orElseThrow().paperless();
    }

    private static Reason reason(Outcome<Company> outcome) {
        return ((Outcome.Refused<Company>) outcome).refusal().reason();
    }
}
