package app.linekeeper.domain.catalog;

import app.linekeeper.domain.persistence.Saving;
import app.linekeeper.domain.shared.Region;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The dated price lists of all regions. */
public interface PriceLists extends Repository<ListPrice, UUID>, Saving<ListPrice> {

    /** What is on sale on the day, in the order of lists; by the unique index {@code list_price_once}. */
    @Query("""
            select new app.linekeeper.domain.catalog.PricedChannel(c.code, c.name, p.monthly)
            from ListPrice p join Channel c on c.code.value = p.channel.value
            where p.region = :region and p.monthly.currency = :currency and c.onSale = true
              and p.validFrom = (
                select max(q.validFrom) from ListPrice q
                where q.region = :region and q.monthly.currency = :currency
                  and q.channel.value = p.channel.value and q.validFrom <= :today)
            order by c.sortOrder, c.name""")
    List<PricedChannel> onSale(Region region, Currency currency, LocalDate today);
}
