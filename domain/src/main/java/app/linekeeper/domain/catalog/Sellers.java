package app.linekeeper.domain.catalog;

import app.linekeeper.domain.persistence.Saving;
import app.linekeeper.domain.shared.Region;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The vendor's legal entities. */
public interface Sellers extends Repository<Seller, SellerId>, Saving<Seller> {

    Optional<Seller> findById(SellerId id);

    /** Who sells in the region and currency; by the unique index {@code seller_of_region}. */
    Optional<Seller> findByRegionAndCurrency(Region region, Currency currency);

    @Query("select s from Seller s")
    List<Seller> all();

    @Query("select s.id from Seller s where s.region = :region and s.currency = :currency")
    Optional<SellerId> idOf(Region region, Currency currency);
}
