import { expose } from 'comlink'
import { AnalysisHost } from './analysisHost.ts'

// The shell only: everything is in AnalysisHost, which tests run without a worker.
expose(new AnalysisHost())
