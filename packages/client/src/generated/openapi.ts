// Made by @wabotify/codegen from the bundled contract, specs/dist/openapi.json.
// Do not edit: change the contract in specs/ and run "pnpm generate".

export interface paths {
  "/api/opportunity": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Actualizar una oportunidad
     * @description Cambia un campo de una oportunidad existente y devuelve la oportunidad ya actualizada en `data.oportunity`.
     *
     *     - `paramToUpdate` debe corresponder exactamente al nombre del campo en la entidad; el mismo objeto JSON lleva ese campo con su nuevo valor.
     *     - Incluye `id` y `workspaceId` en la query string, y el workspace también en la cabecera `x-workspace-id`.
     *     - Comprueba el tipo del valor antes de enviarlo: `amount`, por ejemplo, debe ser un número.
     *     - Para cambiar varios campos haz varias llamadas, una por campo.
     *     - Algunas actualizaciones pueden requerir permisos específicos o validaciones de negocio, como mover la oportunidad a una etapa determinada con `stageId`.
     *     - Prueba siempre en un entorno de staging antes de ejecutar cambios en producción.
     *
     *     El orden de las comprobaciones es: cabecera (`401`), forma de la petición (`400`), existencia de la oportunidad y del workspace (`404`) y valor del campo (`422`).
     */
    put: operations["updateOpportunity"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /**
     * Cambiar el nombre
     * @description Cambia el nombre con el que se ve la oportunidad.
     */
    UpdateName: {
      /**
       * @description Nombre del campo que se actualiza, aquí siempre `name`. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      paramToUpdate: "name";
      /**
       * @description Nombre nuevo de la oportunidad.
       * @example Nuevo nombre de oportunidad
       */
      name: string;
    };
    /**
     * Cambiar la descripción
     * @description Sustituye la descripción completa de la oportunidad.
     */
    UpdateDescription: {
      /**
       * @description Nombre del campo que se actualiza, aquí siempre `description`. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      paramToUpdate: "description";
      /**
       * @description Descripción nueva de la oportunidad.
       * @example Cliente interesado en el plan anual
       */
      description: string;
    };
    /**
     * Cambiar el importe
     * @description Cambia el importe de la oportunidad.
     */
    UpdateAmount: {
      /**
       * @description Nombre del campo que se actualiza, aquí siempre `amount`. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      paramToUpdate: "amount";
      /**
       * @description Importe nuevo. Es un número JSON, no un texto.
       * @example 2500.75
       */
      amount: number;
    };
    /**
     * Mover de etapa
     * @description Mueve la oportunidad a otra etapa. Puede requerir permisos o validaciones de negocio.
     */
    UpdateStageId: {
      /**
       * @description Nombre del campo que se actualiza, aquí siempre `stageId`. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      paramToUpdate: "stageId";
      /**
       * @description Identificador de la etapa de destino.
       * @example stage-2
       */
      stageId: string;
    };
    /**
     * Asignar un agente
     * @description Asigna la oportunidad a otro agente.
     */
    UpdateAssignedAgentId: {
      /**
       * @description Nombre del campo que se actualiza, aquí siempre `assignedAgentId`. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      paramToUpdate: "assignedAgentId";
      /**
       * @description Identificador del agente que pasa a llevar la oportunidad.
       * @example user-456
       */
      assignedAgentId: string;
    };
    /**
     * Cambiar la fecha de vencimiento
     * @description Cambia o borra la fecha de vencimiento de la oportunidad.
     */
    UpdateExpirationDate: {
      /**
       * @description Nombre del campo que se actualiza, aquí siempre `expirationDate`. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      paramToUpdate: "expirationDate";
      /**
       * @description Fecha ISO 8601, completa o con hora y zona. `null` borra la fecha.
       * @example 2025-12-31T23:59:59.000Z
       * @example 2025-12-31
       * @example null
       */
      expirationDate: string | null;
    };
    /**
     * Actualización de una oportunidad
     * @description Una de las actualizaciones posibles. `paramToUpdate` decide cuál, y con ella qué campo lleva el nuevo valor.
     */
    OpportunityUpdate:
      | components["schemas"]["UpdateName"]
      | components["schemas"]["UpdateDescription"]
      | components["schemas"]["UpdateAmount"]
      | components["schemas"]["UpdateStageId"]
      | components["schemas"]["UpdateAssignedAgentId"]
      | components["schemas"]["UpdateExpirationDate"];
    /**
     * Oportunidad
     * @description La oportunidad completa tal como queda después del cambio. Puede traer más campos que los que aquí se describen.
     */
    Opportunity: {
      /**
       * @description Identificador de la oportunidad.
       * @example opportunity-id-123
       */
      id: string;
      /**
       * @description Código legible de la oportunidad.
       * @example OPP-2025-0002
       */
      opportCode: string;
      /**
       * Format: int64
       * @description Estado de la oportunidad, como número. La página de la API no dice qué significa cada valor.
       * @example 1
       */
      opportStatus: number;
      /**
       * Format: int64
       * @description Estado de ganada o perdida, como número. La página de la API no dice qué significa cada valor.
       * @example 0
       */
      winLossStatus: number;
      /**
       * @description Momento en que se ganó o se perdió; `null` mientras siga abierta.
       * @example null
       */
      winLossDate: string | null;
      /**
       * Format: double
       * @description Importe final.
       * @example 2500.75
       */
      finalAmount: number;
      /**
       * Format: date-time
       * @description Momento de creación.
       * @example 2025-04-08T03:52:53.377Z
       */
      creationDate: string;
      /**
       * Format: date-time
       * @description Momento de la última actualización.
       * @example 2025-05-01T10:15:00.000Z
       */
      updatedDate: string;
      /**
       * Format: int64
       * @description Identificador numérico del estado.
       * @example 1
       */
      statusId: number;
      /**
       * @description Archivos de la oportunidad. La página de la API no describe su forma.
       * @example []
       */
      files: unknown[];
      /**
       * Format: int64
       * @description Posición de la oportunidad en su columna del tablero.
       * @example 1
       */
      orderInCards: number;
      /**
       * Format: date-time
       * @description Momento en que cambió esa posición por última vez.
       * @example 2025-05-01T10:15:00.000Z
       */
      orderInCardsLastUpdated: string;
      /**
       * @description Actividades de la oportunidad. La página de la API no describe su forma.
       * @example []
       */
      activities: unknown[];
      /**
       * @description Identificador de la segmentación, o `null` si no tiene. La página de la API solo la muestra en `null`.
       * @example null
       */
      segmentationId: string | number | null;
      /**
       * @description Workspace al que pertenece.
       * @example your_workspace_id
       */
      workspaceId: string;
      /**
       * @description Nombre de la oportunidad.
       * @example Nuevo nombre de oportunidad
       */
      name: string;
      /**
       * @description Descripción de la oportunidad.
       * @example Descripción previa
       */
      description: string;
      /**
       * Format: double
       * @description Importe de la oportunidad.
       * @example 2500.75
       */
      amount: number;
      /**
       * @description Identificador del usuario que la creó.
       * @example user-creator-id
       */
      userCreation: string;
      /**
       * @description Identificador del contacto.
       * @example contact-456
       */
      contactId: string;
      /**
       * @description Fecha de vencimiento, o `null` si no tiene.
       * @example null
       */
      expirationDate: string | null;
      /**
       * @description Identificador del agente asignado.
       * @example user-123
       */
      assignedAgentId: string;
      /**
       * @description Identificador de la etapa en que está.
       * @example stage-1
       */
      stageId: string;
    };
    /**
     * Oportunidad actualizada
     * @description Sobre de una respuesta con éxito. Un `200` cuyo sobre diga `success` en `false` es un fallo, no un éxito.
     */
    OpportunityEnvelope: {
      /**
       * @description Indica si la actualización se aplicó.
       * @example true
       * @constant
       */
      success: true;
      /**
       * @description El mismo número que el estado HTTP.
       * @example 200
       * @constant
       */
      code: 200;
      /**
       * @description Código del error; `null` cuando no lo hay.
       * @example null
       */
      errorCode: string | null;
      /**
       * @description Mensaje para personas.
       * @example Opportunity successfully updated.
       */
      message: string;
      /** @description Resultado de la actualización. */
      data: {
        /**
         * @description Identificador de la oportunidad actualizada.
         * @example opportunity-id-123
         */
        id: string;
        oportunity: components["schemas"]["Opportunity"];
      };
    };
    /**
     * Error
     * @description Sobre de una respuesta sin éxito. La página de la API no muestra el cuerpo de los errores; puede traer otros campos.
     */
    ErrorEnvelope: {
      /**
       * @description Siempre `false` en un error.
       * @example false
       * @constant
       */
      success: false;
      /**
       * @description El mismo número que el estado HTTP.
       * @example 422
       */
      code: number;
      /**
       * @description Código del error, o `null`. La página no da ninguno; los de los ejemplos son nuestros.
       * @example VALUE_INVALID
       */
      errorCode: string | null;
      /**
       * @description Qué estaba mal, en una frase para personas.
       * @example El valor del campo no es válido.
       */
      message: string;
      /**
       * @description Normalmente `null` o ausente en un error. La página de la API no lo dice.
       * @example null
       */
      data?: unknown;
    };
  };
  responses: {
    /** @description Oportunidad actualizada correctamente. `data.oportunity` trae la oportunidad con los datos actualizados. */
    OpportunityUpdated: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["OpportunityEnvelope"];
      };
    };
    /**
     * @description Body inválido, o `paramToUpdate` no corresponde a un campo actualizable. También si falta `id` o `workspaceId` en la query.
     *
     *     Corrige la petición: repetirla tal cual dará el mismo resultado.
     */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /**
     * @description La cabecera `x-workspace-id` falta o no es válida.
     *
     *     Envía en ella el workspace que hace la llamada, el mismo que en el parámetro `workspaceId`.
     */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /**
     * @description La oportunidad o el workspace no existen (ids inválidos).
     *
     *     Comprueba ambos identificadores, y que la oportunidad pertenezca a ese workspace.
     */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /**
     * @description El valor del campo no es válido: su tipo no es el que corresponde, o no pasa una validación de negocio o de permisos.
     *
     *     Corrige el valor; si su tipo es correcto, comprueba que el workspace pueda hacer ese cambio.
     */
    UnprocessableEntity: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /**
     * @description Error interno del servidor. No dice si el cambio llegó a aplicarse.
     *
     *     Se puede repetir la llamada, que deja el campo con el mismo valor; las automatizaciones del CRM podrían ejecutarse otra vez.
     */
    InternalServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
  };
  parameters: {
    /** @description Identificador de la oportunidad que se actualiza. */
    OpportunityId: string;
    /** @description Identificador del workspace al que pertenece la oportunidad. Es el mismo que el de la cabecera `x-workspace-id`. */
    WorkspaceId: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  updateOpportunity: {
    parameters: {
      query: {
        /** @description Identificador de la oportunidad que se actualiza. */
        id: components["parameters"]["OpportunityId"];
        /** @description Identificador del workspace al que pertenece la oportunidad. Es el mismo que el de la cabecera `x-workspace-id`. */
        workspaceId: components["parameters"]["WorkspaceId"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description El nombre del campo que se actualiza y, en el mismo objeto, ese campo con su nuevo valor. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["OpportunityUpdate"];
      };
    };
    responses: {
      200: components["responses"]["OpportunityUpdated"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      500: components["responses"]["InternalServerError"];
    };
  };
}
