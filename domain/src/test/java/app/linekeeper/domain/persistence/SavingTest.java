package app.linekeeper.domain.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.linekeeper.domain.client.ClientAccount;
import app.linekeeper.domain.client.Clients;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.InvalidDataAccessApiUsageException;

@DomainTest
class SavingTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    Clients clients;

    @Test
    void whatIsNewBecomesARowAndWhatIsARowAlreadyIsNotSavedAgain() {
        ClientAccount daisy = fixtures.aPartner().withClient("Daisy").saved().client();

        assertThat(clients.findById(daisy.id())).map(ClientAccount::name).contains("Daisy");
        assertThatThrownBy(() -> clients.save(daisy)).isInstanceOf(InvalidDataAccessApiUsageException.class);
    }
}
