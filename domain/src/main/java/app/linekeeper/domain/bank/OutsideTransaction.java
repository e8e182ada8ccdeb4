package app.linekeeper.domain.bank;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Does something aside from the present transaction, which knows nothing of it and goes on afterwards. */
@Component
class OutsideTransaction {

    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void run(Runnable work) {
        work.run();
    }
}
