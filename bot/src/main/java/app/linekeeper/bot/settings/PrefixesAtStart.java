package app.linekeeper.bot.settings;

import app.linekeeper.domain.catalog.Seller;
import app.linekeeper.domain.catalog.Sellers;
import app.linekeeper.domain.shared.LookAlikes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells of sellers whose documents are not found by whoever types their numbers in the other alphabet. */
@Component
class PrefixesAtStart {

    private static final Logger log = LoggerFactory.getLogger(PrefixesAtStart.class);

    private final Sellers sellers;

    PrefixesAtStart(Sellers sellers) {
        this.sellers = sellers;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        sellers.all().forEach(this::tell);
    }

    private void tell(Seller seller) {
        String unlike = LookAlikes.unlike(seller.documentPrefix());
        if (!unlike.isEmpty()) {
            log.warn(
                    "Numbers of the seller in {}, {} begin with {}: {} is in one alphabet only. Take digits and letters that"
                            + " look alike in Latin and Cyrillic, so that they are found however they are typed",
                    seller.region(),
                    seller.currency(),
                    seller.documentPrefix(),
                    unlike);
        }
    }
}
