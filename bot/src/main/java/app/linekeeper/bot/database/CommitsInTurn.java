package app.linekeeper.bot.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Lets the transactions of an H2 file end one after the other. At every commit H2 writes the file down as it is, with
 * others that are half way through theirs; after a kill it completes those in no certain order, and an index could name
 * rows that are gone. Statements outside of a transaction become transactions of their own, which wait for their rows
 * before it is their turn.
 */
final class CommitsInTurn extends DelegatingDataSource {

    private final ReentrantLock turn = new ReentrantLock();

    CommitsInTurn(DataSource file) {
        super(file);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return inTurn(super.getConnection());
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return inTurn(super.getConnection(username, password));
    }

    private Connection inTurn(Connection connection) {
        return proxy(Connection.class, (self, method, arguments) -> switch (method.getName()) {
            case "commit", "rollback", "setAutoCommit", "close" -> alone(connection, method, arguments);
            case "createStatement", "prepareStatement", "prepareCall" ->
                statement((Connection) self, connection, (Statement)
                        Objects.requireNonNull(call(connection, method, arguments)));
            default -> call(connection, method, arguments);
        });
    }

    private Statement statement(Connection outer, Connection connection, Statement statement) {
        return proxy(kind(statement), (self, method, arguments) -> {
            if (method.getName().equals("getConnection")) {
                return outer;
            }
            boolean byItself = method.getName().startsWith("execute") && connection.getAutoCommit();
            return byItself ? asTransaction(outer, statement, method, arguments) : call(statement, method, arguments);
        });
    }

    private static @Nullable Object asTransaction(
            Connection outer, Statement statement, Method method, Object @Nullable [] arguments) throws Throwable {
        outer.setAutoCommit(false);
        try {
            Object result = call(statement, method, arguments);
            outer.commit();
            return result;
        } catch (Throwable e) {
            outer.rollback();
            throw e;
        } finally {
            outer.setAutoCommit(true);
        }
    }

    private @Nullable Object alone(Connection connection, Method method, Object @Nullable [] arguments)
            throws Throwable {
        turn.lock();
        try {
            return call(connection, method, arguments);
        } finally {
            turn.unlock();
        }
    }

    private static Class<? extends Statement> kind(Statement statement) {
        if (statement instanceof CallableStatement) {
            return CallableStatement.class;
        }
        return statement instanceof PreparedStatement ? PreparedStatement.class : Statement.class;
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(CommitsInTurn.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
