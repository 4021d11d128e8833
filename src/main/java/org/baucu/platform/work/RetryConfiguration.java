package org.baucu.platform.work;

import java.lang.reflect.Method;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.aop.Advisor;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.transaction.annotation.Transactional;

/** Repeats a transaction of the program that lost a race, from outside of it. */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class RetryConfiguration {

    private static final String PROGRAM = "org.baucu.";

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor retryOfLostRaces() {
        MethodInterceptor retry = call -> {
            try {
                return LostRace.retried(() -> proceed(((ProxyMethodInvocation) call).invocableClone()));
            } catch (CheckedFailure failure) {
                throw failure.getCause();
            }
        };
        DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(new Transactions(), retry);
        advisor.setOrder(Ordered.LOWEST_PRECEDENCE - 1);
        return advisor;
    }

    private static Object proceed(MethodInvocation call) {
        try {
            return call.proceed();
        } catch (RuntimeException | Error unchecked) {
            throw unchecked;
        } catch (Throwable checked) {
            throw new CheckedFailure(checked);
        }
    }

    /** Every transactional method of the program. */
    private static final class Transactions extends StaticMethodMatcherPointcut {

        @Override
        public boolean matches(Method method, Class<?> type) {
            return type.getName().startsWith(PROGRAM)
                    && (AnnotatedElementUtils.hasAnnotation(type, Transactional.class)
                            || AnnotatedElementUtils.hasAnnotation(method, Transactional.class));
        }
    }

    private static final class CheckedFailure extends RuntimeException {

        private static final long serialVersionUID = 1L;

        CheckedFailure(Throwable cause) {
            super(cause);
        }
    }
}
