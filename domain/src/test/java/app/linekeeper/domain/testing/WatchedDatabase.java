package app.linekeeper.domain.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.util.regex.Pattern;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The database of a test, which counts a thread's statements and refuses to write for a thread that only looks. */
public final class WatchedDatabase extends DelegatingDataSource implements AutoCloseable {

    private static final Pattern WRITES = Pattern.compile(
            "(?is)\\s*(insert|update|delete|merge)\\b.*|.*\\bfor (no key )?update\\b.*|.*\\bnextval\\b.*");

    private final HikariDataSource pool;
    private final ThreadLocal<Integer> prepared = ThreadLocal.withInitial(() -> 0);
    private final ThreadLocal<Integer> lives = ThreadLocal.withInitial(() -> Integer.MAX_VALUE);
    private final ThreadLocal<Boolean> looking = ThreadLocal.withInitial(() -> false);

    WatchedDatabase(HikariDataSource pool) {
        super(pool);
        this.pool = pool;
    }

    /** How many statements this thread prepares while the work is done. */
    public int statementsDuring(Runnable work) {
        int before = prepared.get();
        work.run();
        return prepared.get() - before;
    }

    /**
     * Does the work on a thread whose program dies with this statement or commit, counted together from 1, before it is carried
     * out: nothing of what is open is kept, and the thread reaches the database no more until the work has ended.
     *
     * @return whether it came that far
     */
    public boolean dyingAt(int moment, Runnable work) {
        lives.set(moment);
        try {
            work.run();
        } catch (RuntimeException dead) {
            if (lives.get() > 0) {
                throw dead;
            }
        } finally {
            moment = lives.get();
            lives.remove();
        }
        return moment <= 0;
    }

    /** Does the work on a thread that may neither write nor lock. */
    public void whileLooking(Runnable work) {
        looking.set(true);
        try {
            work.run();
        } finally {
            looking.remove();
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        watch((String) arguments[0]);
                    } else if (method.getName().equals("commit")) {
                        live();
                    }
                    return invoked(connection, method, arguments);
                });
    }

    @Override
    public void close() {
        pool.close();
    }

    private void watch(String sql) throws SQLException {
        prepared.set(prepared.get() + 1);
        live();
        if (looking.get() && WRITES.matcher(sql).matches()) {
            throw new WriteWhileLooking(sql);
        }
    }

    private void live() throws SQLException {
        if (lives.get() != Integer.MAX_VALUE) {
            lives.set(lives.get() - 1);
            if (lives.get() <= 0) {
                throw new SQLNonTransientConnectionException("the program died", "08006");
            }
        }
    }

    private static Object invoked(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
