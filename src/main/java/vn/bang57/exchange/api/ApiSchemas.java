package vn.bang57.exchange.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;
import vn.bang57.shared.Bilingual;

/** Says of each property that it is always there, and of some that they may be null; springdoc sees neither in records. */
@Component
class ApiSchemas implements OpenApiCustomizer {

    private static final List<Class<? extends Record>> RECORDS = List.of(
            Bilingual.class,
            SourceJson.class,
            CommuneJson.class,
            CommuneJson.ProvinceJson.class,
            CommuneJson.PeriodJson.class,
            CommuneJson.DocumentJson.class,
            CommuneJson.DutyJson.class,
            IndicatorJson.class,
            TargetJson.class,
            ActualJson.class,
            TaskJson.class,
            TaskJson.DeadlineJson.class);

    @Override
    public void customise(OpenAPI description) {
        for (Class<? extends Record> type : RECORDS) {
            Schema<?> schema = description.getComponents().getSchemas().get(name(type));
            if (schema != null) {
                complete(schema, type);
            }
        }
    }

    private static String name(Class<?> type) {
        var named = type.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
        return named == null ? type.getSimpleName() : named.name();
    }

    private static void complete(Schema<?> schema, Class<? extends Record> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            schema.addRequiredItem(component.getName());
            if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                schema.getProperties().computeIfPresent(component.getName(), (name, property) -> orNull(property));
            }
        }
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static Schema orNull(Schema property) {
        if (property.get$ref() != null) {
            return new Schema<>().anyOf(List.of(property, new Schema<>().types(Set.of("null"))));
        }
        property.addType("null");
        if (property.getEnum() != null) {
            List<@Nullable Object> values = new ArrayList<>(property.getEnum());
            values.add(null);
            property.setEnum(values);
        }
        return property;
    }
}
