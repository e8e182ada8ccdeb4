package app.linekeeper.domain.catalog;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every channel there is or was. */
public interface Channels extends Repository<Channel, ChannelCode> {

    Channel save(Channel channel);

    Optional<Channel> findById(ChannelCode code);

    @Query("select c from Channel c order by c.sortOrder, c.name")
    List<Channel> all();
}
