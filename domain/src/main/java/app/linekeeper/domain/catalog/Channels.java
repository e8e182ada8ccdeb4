package app.linekeeper.domain.catalog;

import app.linekeeper.domain.persistence.Saving;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every channel there is or was. */
public interface Channels extends Repository<Channel, ChannelCode>, Saving<Channel> {

    Optional<Channel> findById(ChannelCode code);

    @Query("select c from Channel c order by c.sortOrder, c.name")
    List<Channel> all();
}
