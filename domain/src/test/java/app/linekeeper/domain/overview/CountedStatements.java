package app.linekeeper.domain.overview;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts the statements that a thread prepares, so that a test can hold a hot path to its promise. */
class CountedStatements implements BeanPostProcessor {

    private final ThreadLocal<Integer> prepared = ThreadLocal.withInitial(() -> 0);

    /** How many statements this thread prepares while the work is done. */
    int during(Runnable work) {
        int before = prepared.get();
        work.run();
        return prepared.get() - before;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? watched(DataSource.class, source) : bean;
    }

    private <T> T watched(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        prepared.set(prepared.get() + 1);
                    }
                    Object answer = invoked(target, method, arguments);
                    return answer instanceof Connection connection ? watched(Connection.class, connection) : answer;
                }));
    }

    private static Object invoked(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
