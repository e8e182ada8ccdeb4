package app.linekeeper.domain.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CatalogMemoryTest {

    private final CatalogMemory memory = new CatalogMemory();
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void whatIsKnownIsNotAskedForAgain() {
        memory.recall("price", asked::incrementAndGet);

        assertThat(memory.recall("price", asked::incrementAndGet)).isEqualTo(1);
    }

    @Test
    void otherQuestionsHaveAnswersOfTheirOwn() {
        memory.recall("price", asked::incrementAndGet);

        assertThat(memory.recall("term", asked::incrementAndGet)).isEqualTo(2);
    }

    @Test
    void whatIsForgottenIsAskedForAgain() {
        memory.recall("price", asked::incrementAndGet);
        memory.forget();

        assertThat(memory.recall("price", asked::incrementAndGet)).isEqualTo(2);
    }
}
