package vn.bang57.exchange.api;

import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ApiTest
class ApiDescriptionTest {

    @Autowired
    private MockMvc mvc;

    @Test
    void theFiveAddressesAreDescribedAndNothingElse() throws Exception {
        description()
                .andExpect(jsonPath("$.openapi").value("3.1.0"))
                .andExpect(jsonPath("$.info.title").value("Bảng 57"))
                .andExpect(jsonPath("$.servers[0].url").value("/"))
                .andExpect(jsonPath("$.paths").value(aMapWithSize(5)))
                .andExpect(jsonPath("$.paths")
                        .value(allOf(
                                hasKey("/api/v1/communes"),
                                hasKey("/api/v1/actuals"),
                                hasKey("/api/v1/indicators"),
                                hasKey("/api/v1/targets"),
                                hasKey("/api/v1/tasks"))));
    }

    @Test
    void theParametersThatAreTakenAreTheOnesDescribed() throws Exception {
        description()
                .andExpect(jsonPath("$.paths['/api/v1/targets'].get.parameters[*].name")
                        .value(containsInAnyOrder(
                                "commune", "indicator", "pillar", "milestone", "page", "size", "lang")))
                .andExpect(jsonPath("$.paths['/api/v1/tasks'].get.parameters[*].name")
                        .value(containsInAnyOrder("commune", "page", "size", "lang")))
                .andExpect(jsonPath("$.paths['/api/v1/targets'].get.parameters[0].schema.type")
                        .value("array"))
                .andExpect(jsonPath("$.paths['/api/v1/targets'].get.parameters[0].explode")
                        .value(false))
                .andExpect(jsonPath("$.paths['/api/v1/targets'].get.responses['400'].content")
                        .value(hasKey("application/problem+json")));
    }

    @Test
    void whatMayBeNullIsDescribedAsSuch() throws Exception {
        String target = "$.components.schemas.Target";
        description()
                .andExpect(jsonPath(target + ".required").value(hasItems("commune", "milestone", "low", "source")))
                .andExpect(jsonPath(target + ".properties.low.type").value(containsInAnyOrder("number", "null")))
                .andExpect(jsonPath(target + ".properties.kind.enum").value(not(hasItem("NOT_STATED"))))
                .andExpect(jsonPath("$.components.schemas.Task.properties.workStatus.enum")
                        .value(hasItem((Object) null)))
                .andExpect(jsonPath("$.components.schemas.Document.properties.issuer.anyOf[1].type")
                        .value("null"));
    }

    private ResultActions description() throws Exception {
        return mvc.perform(get("/api/docs")).andExpect(status().isOk());
    }
}
