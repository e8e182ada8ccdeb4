package app.linekeeper.domain.catalog;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The terms of lines. */
interface Terms extends Repository<OfferedTerm, Integer> {

    @Query("select t from OfferedTerm t where t.offered = true order by t.months")
    List<OfferedTerm> offered();
}
