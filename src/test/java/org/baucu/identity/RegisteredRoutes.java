package org.baucu.identity;

import jakarta.servlet.Registration;
import jakarta.servlet.ServletContext;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;
import org.springframework.web.servlet.handler.AbstractHandlerMethodMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/** Everything that the running program answers to, as {@code METHOD,pattern}: pages, files, probes, servlets and filters. */
final class RegisteredRoutes {

    private RegisteredRoutes() {}

    static Set<String> of(ApplicationContext context, ServletContext servlets) {
        Set<String> found = new TreeSet<>();
        context.getBeansOfType(HandlerMapping.class).forEach((name, mapping) -> {
            if (mapping instanceof AbstractHandlerMethodMapping<?> methods) {
                methods.getHandlerMethods().keySet().forEach(info -> add(found, (RequestMappingInfo) info));
            } else if (mapping instanceof AbstractUrlHandlerMapping files) {
                files.getHandlerMap().keySet().forEach(pattern -> found.add("*," + pattern));
            } else if (!(mapping instanceof RouterFunctionMapping functions) || functions.getRouterFunction() != null) {
                found.add("*,handler mapping " + name + " of an unknown kind");
            }
        });
        servlets.getServletRegistrations().forEach((name, servlet) -> addAll(found, servlet.getMappings()));
        filters(servlets.getFilterRegistrations()).forEach(pattern -> found.add("*," + pattern));
        return found;
    }

    /** A filter for everything answers nothing of its own. */
    private static Stream<String> filters(Map<String, ? extends Registration> filters) {
        return filters.values().stream()
                .map(jakarta.servlet.FilterRegistration.class::cast)
                .flatMap(filter -> filter.getUrlPatternMappings().stream())
                .filter(pattern -> !pattern.equals("/*"));
    }

    private static void addAll(Set<String> found, Collection<String> patterns) {
        patterns.forEach(pattern -> found.add("*," + pattern));
    }

    private static void add(Set<String> found, RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        for (String pattern : info.getPatternValues()) {
            if (methods.isEmpty()) {
                found.add("GET," + pattern);
                found.add("POST," + pattern);
            }
            methods.forEach(method -> found.add(method + "," + pattern));
        }
    }
}
