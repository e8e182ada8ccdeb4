package app.linekeeper.domain.pack;

import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.Assert;

/** The files of packs, which are written and read in pieces. */
@Component
public class PackFiles {

    private final JdbcClient jdbc;
    private final Clock clock;

    PackFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A new part of the pack, to be written and finished.
     *
     * @throws IllegalStateException if another run makes the pack by now
     */
    KeptPart open(Pack pack, PackForm form, int part) {
        UUID id = UUID.randomUUID();
        int added = jdbc.sql("insert into pack_file (id, pack, form, part, made_at)"
                        + " select cast(:id as uuid), p.id, :form, :part, :now from pack p"
                        + " where p.id = :pack and p.attempt = :attempt and p.state = 'MAKING'")
                .param("id", id)
                .param("form", form.name())
                .param("part", part)
                .param("now", OffsetDateTime.now(clock))
                .param("pack", pack.id().value())
                .param("attempt", pack.attempt())
                .update();
        Assert.state(added == 1, () -> pack.id() + " is made by another run");
        return new KeptPart(this, id);
    }

    void add(UUID file, int place, byte[] piece) {
        jdbc.sql("insert into pack_piece (pack_file, place, bytes) values (?, ?, ?)")
                .params(file, place, piece)
                .update();
    }

    void finish(UUID file, int acts, long size, String sha256) {
        jdbc.sql("update pack_file set acts = ?, file_size = ?, sha256 = ? where id = ?")
                .params(acts, size, sha256, file)
                .update();
    }

    /** Those that are whole: archives first, then what is printed, then the register. */
    List<PackFile> of(PackId pack) {
        return jdbc.sql("select f.*, count(*) over (partition by form) as parts from pack_file f"
                        + " where pack = ? and sha256 is not null"
                        + " order by case form when 'ZIP' then 1 when 'PRINT' then 2 else 3 end, part")
                .param(pack.value())
                .query((row, n) -> new PackFile(
                        row.getObject("id", UUID.class),
                        PackForm.valueOf(row.getString("form")),
                        row.getInt("part"),
                        row.getInt("parts"),
                        row.getInt("acts"),
                        row.getLong("file_size"),
                        row.getString("sha256")))
                .list();
    }

    /** The bytes of a file, fetched piece by piece as they are read. */
    public InputStream read(PackFile file) {
        return new KeptPieces(place -> piece(file.id(), place), file.size());
    }

    private Optional<byte[]> piece(UUID file, int place) {
        return jdbc.sql("select bytes from pack_piece where pack_file = ? and place = ?")
                .params(file, place)
                .query((row, n) -> row.getBytes(1))
                .optional();
    }

    /** What another run has left is no part of the pack. */
    void clear(PackId pack) {
        jdbc.sql("delete from pack_file where pack = ?").param(pack.value()).update();
    }

    int forgetBefore(Instant made) {
        return jdbc.sql("delete from pack_file where made_at < ?")
                .param(made.atOffset(ZoneOffset.UTC))
                .update();
    }
}
